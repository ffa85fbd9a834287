import type { IssueFacts } from '../invoice/issue-facts';
import type { DraftLine } from '../invoice/invoice-draft';
import type { IssueRefusal } from '../refusals';

/** A million units, a million euros: beyond lies a typing mistake, or a biller gone wild. */
const MOST = { thousandths: 1_000_000_000, cents: 100_000_000 };

const whole = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/** Each line says what it is, of a positive quantity; what is given back has a negative price. Amounts stay countable. */
export function linesMustBeWithinBounds({ draft }: IssueFacts): IssueRefusal | undefined {
  const lineNumbers = draft.lines.flatMap((line, place) => (isWithinBounds(line) ? [] : [place + 1]));
  return lineNumbers.length > 0 ? { code: 'INVOICE_LINE_OUT_OF_BOUNDS', lineNumbers } : undefined;
}

const isWithinBounds = (line: DraftLine): boolean =>
  line.description.trim() !== '' &&
  whole(line.quantityThousandths, 1, MOST.thousandths) &&
  whole(line.unitPriceCents, -MOST.cents, MOST.cents) &&
  whole(line.discountCents, 0, MOST.cents) &&
  Math.abs(line.quantityThousandths * line.unitPriceCents) <= 1000 * MOST.cents;

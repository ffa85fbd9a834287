import { dayText } from '../invoice/day-text';
import { documentNumber, type DocumentNumber } from '../invoice/document-number';
import type { IssuedDocument, IssuedLine } from '../invoice/issued-document';
import { natureOf } from '../invoice/issue-invoice';
import { legalMentions, type Mention } from '../invoice/mentions';
import { countCredit } from './count-credit';
import type { CreditedLine, CreditFacts } from './credit-facts';

/** What is owed by the buyer when they are late has no place on what is owed to them. */
const ONLY_ON_INVOICES: readonly string[] = ['EARLY_PAYMENT', 'LATE_PENALTIES', 'RECOVERY_INDEMNITY'];

/** The credit note that gives back what is wanted of an invoice; its parties and rates are those of the invoice. */
export function issueCreditNote(facts: CreditFacts, place: DocumentNumber): IssuedDocument {
  const { invoice, wanted, issuedOn, reason } = facts;
  const counted = countCredit(facts);
  const lines = wanted.map((line, i) => lineOf(invoice.lines[line.place]!, line, counted.lineNets[i]!));
  return {
    ...invoice,
    ...documentParts(counted),
    kind: 'CREDIT_NOTE',
    number: documentNumber(place),
    place,
    issuedOn,
    dueOn: issuedOn,
    nature: natureOf(lines),
    lines,
    mentions: [correction(invoice), ...mentionsOf(invoice, { issuedOn, lines })],
    corrects: { number: invoice.number, issuedOn: invoice.issuedOn, reason: reason.trim() },
  };
}

const documentParts = ({ adjustments, breakdown, totals }: ReturnType<typeof countCredit>) => ({
  adjustments,
  breakdown,
  totals,
});

/** Given back whole, a line reads as it did; in part, it is one piece of the amount. */
function lineOf(line: IssuedLine, { place, amountCents }: CreditedLine, netCents: number): IssuedLine {
  const credited = { ...line, totalCents: amountCents, netCents, creditedPlace: place };
  if (amountCents === line.totalCents) return credited;
  return { ...credited, quantityThousandths: 1000, unit: 'PIECE', unitPriceCents: amountCents, discountCents: 0 };
}

/** CGI ann. II, art. 242 nonies A, with CGI art. 289, I-5: a clear reference to the invoice that is corrected. */
const correction = ({ number, issuedOn }: IssuedDocument): Mention => ({
  code: 'CORRECTION',
  text: `Avoir sur la facture ${number} du ${dayText(issuedOn)}`,
});

function mentionsOf(
  { seller, buyer }: IssuedDocument,
  { issuedOn, lines }: { issuedOn: string; lines: readonly IssuedLine[] },
): Mention[] {
  const treatments = lines.map(({ vat }) => vat);
  const mentions = legalMentions({ issuedOn, seller, buyer, nature: natureOf(lines), treatments });
  return mentions.filter(({ code }) => !ONLY_ON_INVOICES.includes(code));
}

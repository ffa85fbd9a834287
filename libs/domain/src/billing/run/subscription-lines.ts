import type { DraftLine } from '../invoice/invoice-draft';
import type { PeriodCharge, PeriodCorrection } from '../proration';
import type { VatKind } from '../vat';
import { periodText } from '../invoice/day-text';

/** What a line says of what is subscribed to: the plan, or a bench, a locker, a rack. */
export interface Subscribed {
  readonly name: string;
  readonly vatKind: VatKind;
}

/** A period says its days when it is not whole: the amount can be worked out again by who reads it. */
const describe = (name: string, charge: PeriodCharge): string => {
  const share = charge.days === charge.wholeDays ? '' : ` (${charge.days} jours sur ${charge.wholeDays})`;
  return `${name}, ${periodText(charge)}${share}`;
};

const lineOf = ({ name, vatKind }: Subscribed, charge: PeriodCharge, amountCents: number): DraftLine => ({
  description: describe(name, charge),
  nature: 'SERVICES',
  quantityThousandths: 1000,
  unit: 'PIECE',
  unitPriceCents: amountCents,
  discountCents: 0,
  vatKind,
  period: { startsOn: charge.startsOn, endsOn: charge.endsOn },
});

/** The lines of a period. */
export const subscriptionLines = (subscribed: Subscribed, charges: readonly PeriodCharge[]): DraftLine[] =>
  charges.map((charge) => lineOf(subscribed, charge, charge.amountCents));

/** The lines that mend a period already invoiced: what is given back first, at a negative price, then what is owed instead. */
export function correctionLines(
  { before, after }: { readonly before: Subscribed; readonly after: Subscribed },
  { givenBack, owed }: PeriodCorrection,
): DraftLine[] {
  const back = givenBack.map((charge) =>
    lineOf({ ...before, name: `Reprise : ${before.name}` }, charge, -charge.amountCents),
  );
  return [...back, ...subscriptionLines(after, owed)];
}

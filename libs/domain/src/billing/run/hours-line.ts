import { roundedQuotient, type Cents } from '../../shared/money';
import type { DraftLine } from '../invoice/invoice-draft';
import type { VatKind } from '../vat';

/** Hours used beyond those included. */
export interface UsedHours {
  readonly name: string;
  readonly minutes: number;
  readonly hourlyCents: Cents;
  readonly vatKind: VatKind;
}

/** Hours where thousandths of an hour are exact; else one piece of the exact amount, which says its minutes. */
export function hoursLine({ name, minutes, hourlyCents, vatKind }: UsedHours): DraftLine {
  const line = { nature: 'SERVICES', discountCents: 0, vatKind, period: null } as const;
  if (minutes % 3 === 0)
    return {
      ...line,
      description: name,
      quantityThousandths: (minutes * 1000) / 60,
      unit: 'HOUR',
      unitPriceCents: hourlyCents,
    };
  const unitPriceCents = roundedQuotient(minutes * hourlyCents, 60);
  return { ...line, description: `${name} (${minutes} min)`, quantityThousandths: 1000, unit: 'PIECE', unitPriceCents };
}

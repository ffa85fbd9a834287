import type { Cents } from '../../shared/money';
import { chargeKey, type Charge } from '../run/charge';
import type { Thousandths } from '../totals';
import { type PriceBasis, splitVat, vatRateOn } from '../vat';

/** What staff write down to be invoiced: something taken from the stock, or something broken. */
export const RECORDED_KINDS = ['CONSUMABLE', 'DAMAGE'] as const;
export type RecordedKind = (typeof RECORDED_KINDS)[number];

/** Its price is what the person pays: with VAT for a consumable; a damage has none. */
export interface RecordedCharge {
  readonly id: string;
  readonly kind: RecordedKind;
  readonly description: string;
  readonly quantityThousandths: Thousandths;
  readonly unitPriceCents: Cents;
  readonly suppliedOn: string;
  readonly person: string;
}

/**
 * The charge an invoice takes in. Consumables are goods at the standard rate; what repairs a damage pays for no supply and is
 * outside the scope of VAT (BOI-TVA-BASE-10-10-10).
 */
export function chargeOfRecorded(recorded: RecordedCharge, basis: PriceBasis): Charge {
  const isConsumable = recorded.kind === 'CONSUMABLE';
  return {
    key: chargeKey(recorded.kind, recorded.id),
    suppliedOn: recorded.suppliedOn,
    line: {
      description: `${recorded.description} (${recorded.person})`,
      nature: isConsumable ? 'GOODS' : 'SERVICES',
      quantityThousandths: recorded.quantityThousandths,
      unit: 'PIECE',
      unitPriceCents: isConsumable && basis === 'EXCLUSIVE' ? withoutVat(recorded) : recorded.unitPriceCents,
      discountCents: 0,
      vatKind: isConsumable ? 'STANDARD' : 'OUT_OF_SCOPE',
      period: null,
    },
  };
}

const withoutVat = ({ unitPriceCents, suppliedOn }: RecordedCharge): Cents =>
  splitVat(unitPriceCents, { basis: 'INCLUSIVE', rateBasisPoints: vatRateOn('STANDARD', suppliedOn) ?? 0 }).net;

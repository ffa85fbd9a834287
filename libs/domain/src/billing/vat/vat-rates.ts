import { onDay, type Dated } from '../../shared/dated';
import type { VatKind } from './vat-kind';

const NONE: readonly Dated<number>[] = [{ from: '1968-01-01', value: 0 }];

/** Basis points by day of supply: CGI art. 278, 279 and 278-0 bis. */
const RATES: Readonly<Record<VatKind, readonly Dated<number>[]>> = {
  STANDARD: [
    { from: '2000-04-01', value: 1960 },
    { from: '2014-01-01', value: 2000 },
  ],
  INTERMEDIATE: [
    { from: '2012-01-01', value: 700 },
    { from: '2014-01-01', value: 1000 },
  ],
  REDUCED: [{ from: '1982-07-01', value: 550 }],
  TRAINING_EXEMPT: NONE,
  FRANCHISE: NONE,
  OUT_OF_SCOPE: NONE,
};

/** Kinds that bear VAT. */
export const TAXED_KINDS = ['STANDARD', 'INTERMEDIATE', 'REDUCED'] as const satisfies readonly VatKind[];

/** The rate on the day the service is done (CGI art. 269: that day decides); undefined when it did not exist yet. */
export const vatRateOn = (kind: VatKind, suppliedOn: string): number | undefined => onDay(RATES[kind], suppliedOn);

/** The kind a plan of so much per cent is of, on a day; undefined for a rate the law does not know that day, and for none, which needs a reason. */
export const vatKindOfRate = (rateBasisPoints: number, suppliedOn: string): VatKind | undefined =>
  TAXED_KINDS.find((kind) => vatRateOn(kind, suppliedOn) === rateBasisPoints);

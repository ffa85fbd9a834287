import type { InvoiceDraft } from '../invoice/invoice-draft';
import type { BuyerKind } from '../invoice/party';
import { TAXED_KINDS, vatRateOn, type PriceBasis } from '../vat';
import type { Charge } from './charge';

/** Persons are told prices with VAT (code de la consommation, art. L112-1), businesses without. */
export const basisFor = (kind: BuyerKind): PriceBasis => (kind === 'PERSON' ? 'INCLUSIVE' : 'EXCLUSIVE');

/** A draft, and the charges it takes in. */
export interface ChargedDraft {
  readonly draft: InvoiceDraft;
  readonly keys: readonly string[];
}

/** What all drafts of a buyer share. */
export type DraftFrame = Omit<InvoiceDraft, 'lines' | 'suppliedOn'>;

/** Charges that may stand on one invoice: damages stand apart (BR-O-11), and so do days before and after a change of rates. */
function invoiceOf({ suppliedOn, line }: Charge): string {
  const rates = TAXED_KINDS.map((kind) => vatRateOn(kind, suppliedOn));
  return line.vatKind === 'OUT_OF_SCOPE' ? 'OUT_OF_SCOPE' : rates.join();
}

/** The fewest drafts that invoice all the charges of a buyer, each charge once, in order of day. */
export function draftsOf(charges: readonly Charge[], frame: DraftFrame): ChargedDraft[] {
  const inOrder = charges.toSorted((a, b) => a.suppliedOn.localeCompare(b.suppliedOn) || a.key.localeCompare(b.key));
  return [...Map.groupBy(inOrder, invoiceOf).values()].map((together) => ({
    draft: { ...frame, lines: together.map(({ line }) => line), suppliedOn: together.at(-1)?.suppliedOn ?? '' },
    keys: together.map(({ key }) => key),
  }));
}

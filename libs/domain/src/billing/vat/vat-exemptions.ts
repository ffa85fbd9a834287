import { onDay, type Dated } from '../../shared/dated';
import type { VatKind } from './vat-kind';

/** Why no VAT is charged: what the invoice prints (CGI ann. II, art. 242 nonies A, I-12°) and its code of EN 16931 (BT-121). */
export interface VatExemption {
  readonly text: string;
  readonly code: string;
}

/**
 * Wordings by day of issue. VAT moves into the CIBS on 1 January 2027, and references to the CGI stay admitted on invoices
 * until 30 June 2028 (ordonnances 2025-1247 and 2026-671): the decree that words the new mentions adds its lines here.
 */
const EXEMPTIONS: Partial<Record<VatKind, readonly Dated<VatExemption>[]>> = {
  TRAINING_EXEMPT: [
    {
      from: '1994-01-01',
      value: { text: 'Exonération de TVA, article 261-4-4° a du CGI', code: 'VATEX-FR-CGI261-4' },
    },
  ],
  // the words between quotation marks in CGI art. 293 E, II
  FRANCHISE: [
    { from: '1991-01-01', value: { text: 'TVA non applicable, article 293 B du CGI', code: 'VATEX-FR-FRANCHISE' } },
  ],
  OUT_OF_SCOPE: [
    {
      from: '1968-01-01',
      value: { text: 'Indemnité hors du champ d’application de la TVA (BOI-TVA-BASE-10-10-10)', code: 'VATEX-EU-O' },
    },
  ],
};

/** Undefined for what is taxed. */
export const vatExemptionOn = (kind: VatKind, issuedOn: string): VatExemption | undefined =>
  onDay(EXEMPTIONS[kind] ?? [], issuedOn);

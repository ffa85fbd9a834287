import { VAT_KINDS } from '../vat';
import type { DraftLine, InvoiceDraft } from './invoice-draft';
import type { Buyer, Seller } from './party';

/** The manufacture of the specs. */
export const SELLER: Seller = {
  name: 'Manufacture du Velay',
  siret: '82347651200019',
  vatNumber: 'FR79823476512',
  legalForm: 'SCIC SA à capital variable',
  registration: 'RCS Le Puy-en-Velay',
  franchise: false,
  trainingAttested: true,
  vatOnDebits: false,
  address: {
    line1: '12 rue de l’Afpa',
    line2: null,
    postalCode: '43770',
    commune: 'Saint-Germain-Laprade',
    countryCode: 'FR',
  },
  email: 'factures@etabli.example',
  iban: 'FR7630006000011234567890189',
  bic: 'AGRIFRPP',
};

/** An artisan of the specs. */
export const BUYER: Buyer = {
  kind: 'BUSINESS',
  name: 'Atelier Bois & Copeaux <SARL>',
  siret: '41816609600069',
  vatNumber: 'FR53418166096',
  address: {
    line1: '3 place du Breuil',
    line2: null,
    postalCode: '43000',
    commune: 'Le Puy-en-Velay',
    countryCode: 'FR',
  },
  email: 'contact@copeaux.example',
};

/** One month of the flat plan: 350 € without VAT. */
export const MONTH: DraftLine = {
  description: 'Abonnement résident, du 1er au 31 octobre 2026',
  nature: 'SERVICES',
  quantityThousandths: 1000,
  unit: 'MONTH',
  unitPriceCents: 35_000,
  discountCents: 0,
  vatKind: 'STANDARD',
  period: { startsOn: '2026-10-01', endsOn: '2026-11-01' },
};

/** An invoice that may be issued on 23 November 2026. */
export const draftWith = (changes: Partial<InvoiceDraft> = {}): InvoiceDraft => ({
  basis: 'EXCLUSIVE',
  seller: SELLER,
  buyer: BUYER,
  lines: [MONTH],
  adjustments: [],
  suppliedOn: '2026-10-31',
  paymentDays: 30,
  paidCents: 0,
  deliveryAddress: null,
  buyerReference: null,
  ...changes,
});

const IN_SCOPE = VAT_KINDS.slice(0, 4);

/** Some invoice, decided by whole numbers alone: positive and negative lines, discounts, several rates, both bases. */
export function draftFrom([basis = 0, adjusted = 0, ...figures]: readonly number[]): InvoiceDraft {
  const amount = figures.length % 2_000;
  return draftWith({
    basis: basis % 2 === 0 ? 'EXCLUSIVE' : 'INCLUSIVE',
    lines: figures.map(lineFrom),
    adjustments:
      adjusted % 3 === 0
        ? [{ kind: adjusted % 2 === 0 ? 'ALLOWANCE' : 'CHARGE', amountCents: amount, reason: 'Geste commercial' }]
        : [],
  });
}

function lineFrom(figure: number, place: number): DraftLine {
  const givesBack = figure % 7 === 0;
  return {
    ...MONTH,
    description: `Ligne ${place + 1}`,
    nature: figure % 5 === 0 ? 'GOODS' : 'SERVICES',
    quantityThousandths: 1 + (figure % 9_000),
    unit: 'HOUR',
    unitPriceCents: (givesBack ? -1 : 1) * (figure % 99_991),
    discountCents: figure % 11 === 0 ? figure % 97 : 0,
    vatKind: IN_SCOPE[figure % IN_SCOPE.length] ?? 'STANDARD',
    period: null,
  };
}

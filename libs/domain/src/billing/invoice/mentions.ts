import { onDay, type Dated } from '../../shared/dated';
import { MENTION_TABLES } from './mention-tables';
import type { Buyer, Seller } from './party';
import type { SupplyNature } from './invoice-draft';
import type { VatTreatment } from '../vat';

/** What the law wants read on an invoice besides its parties, lines and amounts. */
export const MENTION_CODES = [
  'SELLER_REGISTRATION',
  'NATURE',
  'VAT_EXEMPTION',
  'VAT_ON_DEBITS',
  'EARLY_PAYMENT',
  'LATE_PENALTIES',
  'RECOVERY_INDEMNITY',
  'CORRECTION',
] as const;
export type MentionCode = (typeof MENTION_CODES)[number];

export interface Mention {
  readonly code: MentionCode;
  readonly text: string;
}

/** What decides on the mentions. */
export interface MentionFacts {
  readonly issuedOn: string;
  readonly seller: Seller;
  readonly buyer: Buyer;
  readonly nature: SupplyNature | 'MIXED';
  readonly treatments: readonly VatTreatment[];
}

/** Every mention an invoice bears on its day of issue, in the order it is read. */
export function legalMentions(facts: MentionFacts): Mention[] {
  const { issuedOn, seller, buyer, nature, treatments } = facts;
  const said = (code: MentionCode, table: readonly Dated<string | null>[] | undefined): Mention[] => {
    const text = table && onDay(table, issuedOn);
    return text ? [{ code, text }] : [];
  };
  const exemptions = new Set(treatments.flatMap(({ exemption }) => exemption?.text ?? []));
  const taxed = treatments.some(({ category }) => category === 'S');
  return [
    ...registrationOf(seller),
    ...said('NATURE', MENTION_TABLES.nature[nature]),
    ...[...exemptions].map((text): Mention => ({ code: 'VAT_EXEMPTION', text })),
    ...(seller.vatOnDebits && taxed ? said('VAT_ON_DEBITS', MENTION_TABLES.vatOnDebits) : []),
    ...said('EARLY_PAYMENT', MENTION_TABLES.earlyPayment[buyer.kind]),
    ...said('LATE_PENALTIES', MENTION_TABLES.latePenalties[buyer.kind]),
    ...said('RECOVERY_INDEMNITY', MENTION_TABLES.recoveryIndemnity[buyer.kind]),
  ];
}

/** Code de commerce, art. R123-237 and R123-238. */
const registrationOf = ({ name, legalForm, registration }: Seller): Mention[] => [
  { code: 'SELLER_REGISTRATION', text: [name, legalForm, registration].filter(Boolean).join(' – ') },
];

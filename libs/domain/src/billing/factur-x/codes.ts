import type { IssuedDocument } from '../invoice/issued-document';
import type { LineUnit } from '../invoice/invoice-draft';
import type { MentionCode } from '../invoice/mentions';

/** Profile EN 16931 of Factur-X (BT-24). */
export const GUIDELINE = 'urn:cen.eu:en16931:2017';

/** UNTDID 1001 (BT-3). */
export const TYPE_CODES: Readonly<Record<IssuedDocument['kind'], string>> = { INVOICE: '380', CREDIT_NOTE: '381' };

/** UN/ECE recommendation 20 (BT-130). */
export const UNIT_CODES: Readonly<Record<LineUnit, string>> = { PIECE: 'C62', HOUR: 'HUR', DAY: 'DAY', MONTH: 'MON' };

/** French business processes (BT-23, AFNOR XP Z12-012): an invoice of services, goods or both. */
export const PROCESS_CODES: Readonly<Record<IssuedDocument['nature'], string>> = {
  SERVICES: 'S1',
  GOODS: 'B1',
  MIXED: 'M1',
};

/** UNTDID 4451 (BT-21), those French platforms look for; null for what a code elsewhere says. */
export const NOTE_CODES: Readonly<Record<MentionCode, string | null>> = {
  SELLER_REGISTRATION: 'REG',
  NATURE: 'AAI',
  VAT_EXEMPTION: null,
  VAT_ON_DEBITS: 'TXD',
  EARLY_PAYMENT: 'AAB',
  LATE_PENALTIES: 'PMD',
  RECOVERY_INDEMNITY: 'PMT',
  CORRECTION: 'AAI',
};

/** Schemes of identifiers (ISO 6523): SIREN, SIRET; electronic addresses by mail (EAS). */
export const SCHEMES = { siren: '0002', siret: '0009', mail: 'EM' } as const;

/** UNTDID 4461 (BT-81): SEPA credit transfer. */
export const SEPA_CREDIT_TRANSFER = '58';

/** UNTDID 2475 (BT-8): VAT is due on the invoice, or when it is paid. */
export const DUE_DATE_CODES = { invoice: '5', payment: '72' } as const;

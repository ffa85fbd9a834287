import type { DunningPolicy, Seller } from '@etabli/domain';

/** How this manufacture invoices. */
export interface SettingsRow {
  readonly sellerName: string;
  readonly legalForm: string;
  readonly siret: string | null;
  readonly vatNumber: string | null;
  readonly registration: string | null;
  readonly line1: string;
  readonly line2: string;
  readonly postalCode: string;
  readonly commune: string;
  readonly email: string | null;
  readonly iban: string | null;
  readonly bic: string | null;
  readonly franchise: boolean;
  readonly trainingAttested: boolean;
  readonly vatOnDebits: boolean;
  readonly invoicesFrom: string;
  readonly issueAutomatically: boolean;
  readonly paymentDays: number;
  readonly reminderDays: readonly number[];
  readonly restrictDays: number;
  readonly suspendDays: number;
}

export const SETTINGS_COLUMNS = `seller_name as "sellerName", legal_form as "legalForm", siret, vat_number as "vatNumber", registration,
  address_line_1 as line1, address_line_2 as line2, postal_code as "postalCode", commune, email, iban, bic, franchise,
  training_attested as "trainingAttested", vat_on_debits as "vatOnDebits", invoices_from as "invoicesFrom", issue_automatically as "issueAutomatically",
  payment_days as "paymentDays", reminder_days as "reminderDays", restrict_days as "restrictDays", suspend_days as "suspendDays"`;

/** The manufacture as it stands on a document of the day. */
export const sellerOf = (row: SettingsRow): Seller => ({
  name: row.sellerName,
  siret: row.siret,
  vatNumber: row.vatNumber,
  legalForm: row.legalForm,
  registration: row.registration,
  franchise: row.franchise,
  trainingAttested: row.trainingAttested,
  vatOnDebits: row.vatOnDebits,
  iban: row.iban,
  bic: row.bic,
  email: row.email,
  address: {
    line1: row.line1,
    line2: row.line2 || null,
    postalCode: row.postalCode,
    commune: row.commune,
    countryCode: 'FR',
  },
});

export const dunningOf = ({ reminderDays, restrictDays, suspendDays }: SettingsRow): DunningPolicy => ({
  reminderDays,
  restrictDays,
  suspendDays,
});

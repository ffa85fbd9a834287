import type { Buyer, BuyerKind } from '@etabli/domain';

/** An account with the name and papers of whoever stands behind it. */
export interface AccountRow {
  readonly id: string;
  readonly kind: BuyerKind;
  readonly name: string;
  readonly siret: string | null;
  readonly vatNumber: string | null;
  readonly email: string | null;
  readonly line1: string;
  readonly line2: string;
  readonly postalCode: string;
  readonly commune: string;
  readonly buyerReference: string | null;
  readonly paymentDays: number | null;
  readonly unsettledCents: number;
  readonly personId: string | null;
  readonly businessId: string | null;
  readonly partnerId: string | null;
}

/** What a business says of itself comes before what the account adds. */
export const ACCOUNT_COLUMNS = `a.id, a.kind, coalesce(b.name, pa.name, p.first_name || ' ' || p.last_name) as name,
  coalesce(b.siret, a.siret) as siret, b.vat_number as "vatNumber", coalesce(a.email, p.email) as email,
  coalesce(nullif(a.address_line_1, ''), b.address_line_1, '') as line1,
  case when a.address_line_1 = '' then coalesce(b.address_line_2, '') else a.address_line_2 end as line2,
  coalesce(nullif(a.postal_code, ''), b.postal_code, '') as "postalCode", coalesce(nullif(a.commune, ''), b.commune, '') as commune,
  a.buyer_reference as "buyerReference", a.payment_days as "paymentDays", a.unsettled_cents as "unsettledCents",
  a.person_id as "personId", a.business_id as "businessId", a.partner_id as "partnerId"`;

export const ACCOUNT_TABLES = `billing_account a left join business b on b.id = a.business_id
  left join person p on p.id = a.person_id left join partner pa on pa.id = a.partner_id`;

/** The account as it stands on a document. */
export const buyerOf = (row: AccountRow): Buyer => ({
  kind: row.kind,
  name: row.name,
  siret: row.siret,
  vatNumber: row.vatNumber,
  email: row.email,
  address: {
    line1: row.line1,
    line2: row.line2 || null,
    postalCode: row.postalCode,
    commune: row.commune,
    countryCode: 'FR',
  },
});

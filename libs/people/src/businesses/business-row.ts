import type { BusinessPosition } from '@etabli/domain';

/** A business as screens read one. */
export interface BusinessRow {
  readonly id: string;
  readonly siret: string;
  readonly name: string;
  readonly legalForm: string | null;
  readonly nafCode: string | null;
  readonly nafaCode: string | null;
  readonly addressLine1: string;
  readonly addressLine2: string;
  readonly postalCode: string | null;
  readonly commune: string | null;
  readonly vatNumber: string | null;
}

/** Columns of {@link BusinessRow}, of a table called `b`. */
export const BUSINESS_COLUMNS = `b.id, b.siret, b.name, b.legal_form as "legalForm", b.naf_code as "nafCode",
  b.nafa_code as "nafaCode", b.address_line_1 as "addressLine1", b.address_line_2 as "addressLine2",
  b.postal_code as "postalCode", b.commune, b.vat_number as "vatNumber"`;

/** Somebody who works for a business, or did. */
export interface BusinessMemberRow {
  readonly id: string;
  readonly businessId: string;
  readonly personId: string;
  readonly displayName: string;
  readonly position: BusinessPosition;
  readonly joinedAt: string;
  readonly leftAt: string | null;
}

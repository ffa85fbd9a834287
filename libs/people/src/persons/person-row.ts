import type { Language, Role } from '@etabli/domain';

/** A person as screens read one. */
export interface PersonRow {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly displayName: string;
  readonly email: string;
  readonly phone: string | null;
  readonly bornOn: string | null;
  readonly roles: Role[];
  readonly trade: string | null;
  readonly commune: string | null;
  readonly businessName: string | null;
  readonly language: Language;
  readonly active: boolean;
  readonly createdAt: string;
  readonly partnerId: string | null;
}

/** The business they are registered with; else the name they gave. */
export const BUSINESS_NAME = `coalesce((select b.name from business_member m join business b on b.id = m.business_id
  where m.person_id = p.id and m.left_at is null), p.business_name)`;

/** Columns of {@link PersonRow}, of a table called `p`; never the password hash. */
export const PERSON_COLUMNS = `p.id, p.first_name as "firstName", p.last_name as "lastName",
  p.first_name || ' ' || p.last_name as "displayName", p.email, p.phone, p.born_on::text as "bornOn", p.roles, p.trade, p.commune,
  ${BUSINESS_NAME} as "businessName", p.language, p.active, p.created_at as "createdAt", p.partner_id as "partnerId"`;

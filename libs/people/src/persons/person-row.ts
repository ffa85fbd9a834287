import type { Language, Role } from '@etabli/domain';

/** A person as screens read one. */
export interface PersonRow {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly displayName: string;
  readonly email: string;
  readonly phone: string | null;
  readonly roles: Role[];
  readonly trade: string | null;
  readonly commune: string | null;
  readonly businessName: string | null;
  readonly language: Language;
  readonly active: boolean;
  readonly createdAt: string;
  readonly partnerId: string | null;
}

/** Columns of {@link PersonRow}, of a table called `p`; never the password hash. */
export const PERSON_COLUMNS = `p.id, p.first_name as "firstName", p.last_name as "lastName",
  p.first_name || ' ' || p.last_name as "displayName", p.email, p.phone, p.roles, p.trade, p.commune,
  p.business_name as "businessName", p.language, p.active, p.created_at as "createdAt", p.partner_id as "partnerId"`;

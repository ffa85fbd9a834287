import { newId } from '@etabli/database';
import type { Language, Role } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { refused } from '../refused';

/** What is written about a person. */
export interface PersonValues {
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string | null;
  readonly bornOn: string | null;
  readonly trade: string | null;
  readonly commune: string | null;
  readonly businessName: string | null;
  readonly roles: readonly Role[];
  readonly partnerId: string | null;
}

/** What is said once, when the account is opened. */
export interface NewAccount {
  readonly email: string;
  readonly language: Language;
}

export interface PersonBefore {
  readonly roles: Role[];
  readonly active: boolean;
  readonly partnerId: string | null;
  readonly bornOn: string | null;
}

/** PostgreSQL's literal of a list of roles; the names are our own constants. */
const rolesLiteral = (roles: readonly Role[]): string => `{${roles.join(',')}}`;

const parametersOf = (values: PersonValues) => [
  values.firstName,
  values.lastName,
  values.phone,
  values.bornOn,
  values.trade,
  values.commune,
  values.businessName,
  rolesLiteral(values.roles),
  values.partnerId,
];

/** Writes persons. */
@Injectable()
export class PersonsRepository {
  /** Adds an account without a password. @throws Refused EMAIL_ALREADY_USED */
  async add(em: SqlEntityManager, { email, language }: NewAccount, values: PersonValues): Promise<string> {
    const [row] = await em.execute<{ id: string }[]>(
      `insert into person (id, email, language, first_name, last_name, phone, born_on, trade, commune, business_name, roles, partner_id)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?) on conflict (email) do nothing returning id`,
      [newId(), email, language, ...parametersOf(values)],
    );
    if (!row) throw refused({ code: 'EMAIL_ALREADY_USED' });
    return row.id;
  }

  async edit(em: SqlEntityManager, id: string, values: PersonValues & { readonly active: boolean }): Promise<void> {
    await em.execute(
      `update person set first_name = ?, last_name = ?, phone = ?, born_on = ?, trade = ?, commune = ?, business_name = ?,
              roles = ?::text[], partner_id = ?, active = ? where id = ?`,
      [...parametersOf(values), values.active, id],
    );
  }

  /** Locks every administrator in id order, so that the last two cannot leave at once; gives their ids. */
  async lockAdministrators(em: SqlEntityManager): Promise<string[]> {
    const rows = await em.execute<{ id: string }[]>(
      `select id from person where 'ADMINISTRATOR' = any (roles) and active order by id for update`,
    );
    return rows.map(({ id }) => id);
  }

  /** Locks the person and reads what rights rest on. @throws Refused NOT_FOUND */
  async lock(em: SqlEntityManager, id: string): Promise<PersonBefore> {
    const [row] = await em.execute<PersonBefore[]>(
      'select roles, active, partner_id as "partnerId", born_on::text as "bornOn" from person where id = ? for update',
      [id],
    );
    if (!row) throw refused({ code: 'NOT_FOUND', what: 'person' });
    return row;
  }

  async partnerExists(em: SqlEntityManager, partnerId: string): Promise<boolean> {
    const rows = await em.execute<unknown[]>('select 1 from partner where id = ?', [partnerId]);
    return rows.length > 0;
  }
}

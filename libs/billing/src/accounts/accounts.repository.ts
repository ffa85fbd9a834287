import { newId } from '@etabli/database';
import { notFound } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { ACCOUNT_COLUMNS, ACCOUNT_TABLES, type AccountRow } from './account-row';
import { SETTINGS_COLUMNS, type SettingsRow } from './settings-row';

/** Who is invoiced: the business, or the person who has none. */
export interface Debtor {
  readonly personId: string;
  readonly businessId: string | null;
}

/** Reads and opens accounts inside of a transaction. */
@Injectable()
export class AccountsRepository {
  /** Documents and payments of one account wait for each other. @throws Refused NOT_FOUND */
  async lock(em: SqlEntityManager, id: string): Promise<AccountRow> {
    const [row] = await em.execute<AccountRow[]>(
      `select ${ACCOUNT_COLUMNS} from ${ACCOUNT_TABLES} where a.id = ? for no key update of a`,
      [id],
    );
    if (!row) throw notFound('billing account');
    return row;
  }

  /** The account of a debtor, opened the first time. */
  async open(em: SqlEntityManager, { personId, businessId }: Debtor): Promise<string> {
    const [column, owner] = businessId ? (['business_id', businessId] as const) : (['person_id', personId] as const);
    await em.execute(
      `insert into billing_account (id, kind, ${column}) values (?, ?, ?::uuid) on conflict (${column}) do nothing`,
      [newId(), businessId ? 'BUSINESS' : 'PERSON', owner],
    );
    const [row] = await em.execute<{ id: string }[]>(`select id from billing_account where ${column} = ?::uuid`, [
      owner,
    ]);
    if (!row) throw notFound('billing account');
    return row.id;
  }

  /** The account of a person today: that of the business they work for, else their own. @throws Refused NOT_FOUND */
  async openFor(em: SqlEntityManager, personId: string): Promise<string> {
    const [row] = await em.execute<Debtor[]>(
      `select p.id as "personId", m.business_id as "businessId" from person p
       left join business_member m on m.person_id = p.id and m.left_at is null where p.id = ?::uuid`,
      [personId],
    );
    if (!row) throw notFound('person');
    return this.open(em, row);
  }

  /** How this manufacture invoices. */
  async settings(em: SqlEntityManager): Promise<SettingsRow> {
    await em.execute(
      `insert into billing_settings (id, seller_name) select 1, coalesce((select name from manufacture), 'Manufacture')
       on conflict do nothing`,
    );
    const [row] = await em.execute<SettingsRow[]>(`select ${SETTINGS_COLUMNS} from billing_settings`);
    if (!row) throw notFound('billing settings');
    return row;
  }
}

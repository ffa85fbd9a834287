import { newId } from '@etabli/database';
import { notFound } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

/** Partners as those who pay, inside of a transaction. */
@Injectable()
export class PartnersRepository {
  async add(em: SqlEntityManager, name: string): Promise<string> {
    const id = newId();
    await em.execute('insert into partner (id, code, name) values (?, ?, ?)', [id, id, name]);
    return id;
  }

  /** The account of a partner, opened the first time. @throws Refused NOT_FOUND */
  async openAccount(em: SqlEntityManager, partnerId: string): Promise<string> {
    const [partner] = await em.execute<{ id: string }[]>('select id from partner where id = ?', [partnerId]);
    if (!partner) throw notFound('partner');
    await em.execute(
      `insert into billing_account (id, kind, partner_id) values (?, 'PUBLIC_BODY', ?) on conflict (partner_id) do nothing`,
      [newId(), partnerId],
    );
    const [row] = await em.execute<{ id: string }[]>('select id from billing_account where partner_id = ?', [
      partnerId,
    ]);
    if (!row) throw notFound('billing account');
    return row.id;
  }
}

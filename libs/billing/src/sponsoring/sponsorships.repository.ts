import { newId } from '@etabli/database';
import { type DayPeriod, notFound } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { AccountsRepository } from '../accounts/accounts.repository';

export interface SponsorshipRow extends DayPeriod {
  readonly id: string;
  readonly agreementId: string;
  readonly subscriptionId: string;
}

/** Reads and writes who sponsors what, inside of a transaction. */
@Injectable()
export class SponsorshipsRepository {
  constructor(private readonly accounts: AccountsRepository) {}

  /** @throws Refused NOT_FOUND */
  async agreementDays(em: SqlEntityManager, id: string): Promise<DayPeriod> {
    const [row] = await em.execute<DayPeriod[]>(
      'select starts_on as "startsOn", ends_on as "endsOn" from agreement where id = ?',
      [id],
    );
    if (!row) throw notFound('agreement');
    return row;
  }

  /** @throws Refused NOT_FOUND */
  async one(em: SqlEntityManager, id: string): Promise<SponsorshipRow> {
    const [row] = await em.execute<SponsorshipRow[]>(
      `select id, agreement_id as "agreementId", subscription_id as "subscriptionId", starts_on as "startsOn", ends_on as "endsOn"
       from sponsored_subscription where id = ? for update`,
      [id],
    );
    if (!row) throw notFound('sponsorship');
    return row;
  }

  /** A run that invoices the subscription waits, or is waited for. @throws Refused NOT_FOUND */
  async lockInvoicing(em: SqlEntityManager, subscriptionId: string): Promise<void> {
    const [row] = await em.execute<{ personId: string }[]>(
      'select person_id as "personId" from plan_subscription where id = ?',
      [subscriptionId],
    );
    if (!row) throw notFound('subscription');
    await this.accounts.lock(em, await this.accounts.openFor(em, row.personId));
  }

  /** First day of the last period that was invoiced, of those that begin in these days. */
  async lastInvoicedFrom(em: SqlEntityManager, subscriptionId: string, days: DayPeriod): Promise<string | null> {
    const [row] = await em.execute<{ day: string | null }[]>(
      'select max(starts_on) as day from charged_period where subscription_id = ? and starts_on >= ? and starts_on < ?',
      [subscriptionId, days.startsOn, days.endsOn],
    );
    return row?.day ?? null;
  }

  async add(em: SqlEntityManager, sponsorship: Omit<SponsorshipRow, 'id'>, createdById: string): Promise<string> {
    const { agreementId, subscriptionId, startsOn, endsOn } = sponsorship;
    const id = newId();
    await em.execute(
      `insert into sponsored_subscription (id, agreement_id, subscription_id, starts_on, ends_on, created_by_id)
       values (?, ?, ?, ?, ?, ?)`,
      [id, agreementId, subscriptionId, startsOn, endsOn, createdById],
    );
    return id;
  }

  /** What never began leaves no trace here; the journal keeps it. */
  async end(em: SqlEntityManager, { id, startsOn }: SponsorshipRow, endsOn: string): Promise<void> {
    await (endsOn <= startsOn
      ? em.execute('delete from sponsored_subscription where id = ?', [id])
      : em.execute('update sponsored_subscription set ends_on = ? where id = ?', [endsOn, id]));
  }
}

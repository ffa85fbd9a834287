import { newId } from '@etabli/database';
import { type RunBounds, usualBounds } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

/** How far the run of a day came. */
export interface RunRow extends RunBounds {
  readonly id: string;
  readonly day: string;
  readonly state: 'RUNNING' | 'DONE' | 'STOPPED';
  readonly doneThroughAccount: string | null;
  readonly accounts: number;
  readonly accountsDone: number;
  readonly invoices: number;
  readonly cents: number;
  readonly stoppedReason: string | null;
  readonly startedAt: string;
  readonly finishedAt: string | null;
}

export const RUN_COLUMNS = `r.id, r.day, r.state, r.done_through_account as "doneThroughAccount", r.accounts,
  r.accounts_done as "accountsDone", r.invoices, r.cents::float8 as cents, r.most_invoices as "mostInvoices",
  r.most_cents_each as "mostCentsEach", r.most_cents_in_all::float8 as "mostCentsInAll", r.stopped_reason as "stoppedReason",
  r.started_at as "startedAt", r.finished_at as "finishedAt"`;

/** What an account did to its run. */
export interface RunStep {
  readonly through: string;
  readonly accounts: number;
  readonly invoices: number;
  readonly cents: number;
}

/** Reads and moves billing runs inside of a transaction. */
@Injectable()
export class BillingRunsRepository {
  async ofDay(em: SqlEntityManager, day: string): Promise<RunRow | undefined> {
    const [row] = await em.execute<RunRow[]>(`select ${RUN_COLUMNS} from billing_run r where r.day = ?`, [day]);
    return row;
  }

  /** One worker at a time moves a run. */
  async lock(em: SqlEntityManager, id: string): Promise<RunRow | undefined> {
    const [row] = await em.execute<RunRow[]>(`select ${RUN_COLUMNS} from billing_run r where r.id = ? for update`, [
      id,
    ]);
    return row;
  }

  /** Every debtor has an account before the run begins, so that it goes through accounts alone. */
  async openAccounts(em: SqlEntityManager, day: string): Promise<void> {
    await em.execute(
      `insert into billing_account (id, kind, business_id)
       select gen_random_uuid(), 'BUSINESS', m.business_id from plan_subscription s
       join business_member m on m.person_id = s.person_id and m.left_at is null
       where s.starts_on <= ? group by m.business_id on conflict (business_id) do nothing`,
      [day],
    );
    await em.execute(
      `insert into billing_account (id, kind, person_id)
       select gen_random_uuid(), 'PERSON', s.person_id from plan_subscription s
       where s.starts_on <= ? and not exists (select from business_member m where m.person_id = s.person_id and m.left_at is null)
       group by s.person_id on conflict (person_id) do nothing`,
      [day],
    );
  }

  /** Bounded by twice what one month of every subscription comes to: beyond, somebody looks. */
  async start(
    em: SqlEntityManager,
    run: { day: string; startedAt: Date; startedById: string | null },
  ): Promise<string> {
    const [expected] = await em.execute<{ invoices: number; cents: number }[]>(
      `select (select count(*) from billing_account)::int as invoices, coalesce(sum(p.price_incl_tax_cents), 0)::float8 as cents
       from plan_subscription s join plan p on p.id = s.plan_id where s.starts_on <= ? and (s.ends_on is null or s.ends_on > ?)`,
      [run.day, run.day],
    );
    const { invoices = 0, cents = 0 } = expected ?? {};
    const bounds = usualBounds({ invoices, cents });
    const id = newId();
    await em.execute(
      `insert into billing_run (id, day, accounts, most_invoices, most_cents_each, most_cents_in_all, started_by_id, started_at)
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        id,
        run.day,
        invoices,
        bounds.mostInvoices,
        bounds.mostCentsEach,
        bounds.mostCentsInAll,
        run.startedById,
        run.startedAt,
      ],
    );
    return id;
  }

  /** The accounts that come next, in the order of their ids; partners last, who pay their share of what the others owe. */
  async nextAccounts(em: SqlEntityManager, { doneThroughAccount }: RunRow, count: number): Promise<string[]> {
    const rows = await em.execute<{ id: string }[]>(
      `select a.id from billing_account a where (a.partner_id is not null, a.id) > (
         select coalesce(bool_or(d.partner_id is not null), false), coalesce(?::uuid, '00000000-0000-0000-0000-000000000000')
         from billing_account d where d.id = ?::uuid)
       order by a.partner_id is not null, a.id limit ?`,
      [doneThroughAccount, doneThroughAccount, count],
    );
    return rows.map(({ id }) => id);
  }

  async advance(em: SqlEntityManager, id: string, step: RunStep): Promise<void> {
    await em.execute(
      `update billing_run set done_through_account = ?, accounts_done = least(accounts_done + ?, accounts), invoices = invoices + ?,
         cents = cents + ? where id = ?`,
      [step.through, step.accounts, step.invoices, step.cents, id],
    );
  }

  async finish(em: SqlEntityManager, id: string, end: { at: Date; stoppedReason: string | null }): Promise<void> {
    await em.execute(
      `update billing_run set state = ?, stopped_reason = ?, finished_at = ?,
         accounts_done = case when ?::text is null then accounts else accounts_done end where id = ?`,
      [end.stoppedReason ? 'STOPPED' : 'DONE', end.stoppedReason, end.at, end.stoppedReason, id],
    );
  }

  /** Twice the room it had: somebody looked at what stopped it. */
  async resume(em: SqlEntityManager, id: string): Promise<void> {
    await em.execute(
      `update billing_run set state = 'RUNNING', stopped_reason = null, finished_at = null, most_invoices = most_invoices * 2,
         most_cents_each = most_cents_each * 2, most_cents_in_all = most_cents_in_all * 2 where id = ?`,
      [id],
    );
  }
}

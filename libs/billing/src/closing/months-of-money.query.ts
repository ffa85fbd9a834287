import { requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { civilDay } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';

export interface MonthOfMoneyRow {
  readonly month: string;
  readonly netCents: number;
  readonly grossCents: number;
  readonly receivedCents: number;
  readonly lateCents: number;
}

/** What was invoiced, received and left late, month by month, for staff. */
@Injectable()
export class MonthsOfMoneyQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The months up to this one, oldest first; between 1 and 60 of them. */
  last(viewer: Viewer, count: number): Promise<MonthOfMoneyRow[]> {
    requireRole(viewer, ...STAFF);
    const months = Math.min(Math.max(Math.trunc(count), 1), 60);
    return this.database.sql<MonthOfMoneyRow>(MONTHS, [civilDay(this.clock.now()), months - 1]);
  }
}

/** What was late at the end of a month is counted again from the ledger of settlements. */
const MONTHS = `
  with given as (select ?::date as today, ?::int as before),
  months as (
    select m::date as month, (m + interval '1 month')::date as next
    from given, generate_series(date_trunc('month', today) - make_interval(months => before), date_trunc('month', today), interval '1 month') m)
  select month,
    (select coalesce(sum(case d.kind when 'INVOICE' then 1 else -1 end * (d.document #>> '{totals,netCents}')::int), 0)::float8
      from billing_document d where d.issued_on >= month and d.issued_on < next) as "netCents",
    (select coalesce(sum(case d.kind when 'INVOICE' then 1 else -1 end * d.gross_cents), 0)::float8
      from billing_document d where d.issued_on >= month and d.issued_on < next) as "grossCents",
    (select coalesce(sum(v.amount_cents), 0)::float8 from money_movement v where v.made_on >= month and v.made_on < next) as "receivedCents",
    (select coalesce(sum(d.gross_cents - coalesce((
        select sum(s.amount_cents) from settlement s left join money_movement v on v.id = s.movement_id
          left join billing_document c on c.id = s.credit_note_id
        where s.document_id = d.id and coalesce(v.made_on, c.issued_on) < next), 0)), 0)::float8
      from billing_document d where d.kind = 'INVOICE' and d.due_on < least(next, (select today from given))) as "lateCents"
  from months order by month`;

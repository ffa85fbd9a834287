import { requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { civilDay } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';

/** A month, or what is left of it, that nobody closed yet. */
export interface OpenMonthRow {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly isOver: boolean;
  readonly documents: number;
  readonly grossCents: number;
  readonly waitingDrafts: number;
}

/** Reads what is left to close, for staff: from the day after the last closing, or from the month of the first document. */
@Injectable()
export class OpenMonthsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Oldest first: they are closed in this order. */
  all(viewer: Viewer): Promise<OpenMonthRow[]> {
    requireRole(viewer, ...STAFF);
    return this.database.sql<OpenMonthRow>(OPEN_MONTHS, [civilDay(this.clock.now())]);
  }
}

const OPEN_MONTHS = `
  with given as (select ?::date as today),
  first as (
    select coalesce((select max(closed_through) + 1 from accounting_closing),
      date_trunc('month', coalesce((select min(issued_on) from billing_document), today))::date) as day
    from given),
  months as (
    select greatest(m::date, first.day) as starts_on, (m + interval '1 month')::date - 1 as ends_on, given.today
    from given, first, generate_series(date_trunc('month', first.day), date_trunc('month', given.today), interval '1 month') m)
  select starts_on as "startsOn", ends_on as "endsOn", ends_on < today as "isOver",
    (select count(*)::int from billing_document d where d.issued_on between starts_on and ends_on) as documents,
    (select coalesce(sum(case d.kind when 'INVOICE' then 1 else -1 end * d.gross_cents), 0)::float8
      from billing_document d where d.issued_on between starts_on and ends_on) as "grossCents",
    (select count(*)::int from invoice_draft i where i.state = 'WAITING' and i.supplied_on <= ends_on) as "waitingDrafts"
  from months order by starts_on`;

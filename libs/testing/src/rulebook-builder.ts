import { newId, type Database } from '@etabli/database';
import type { AbsenceKind, QuotaPeriod, QuotaScope, Slot } from '@etabli/domain';

interface QuotaGiven {
  readonly scope?: QuotaScope;
  readonly resourceId?: string;
  readonly category?: string;
  readonly poleId?: string;
  readonly planId?: string;
  readonly period?: QuotaPeriod;
  readonly limitMinutes: number;
}

interface AbsenceGiven {
  readonly bookingId: string;
  readonly personId: string;
  readonly at: number;
  readonly kind?: AbsenceKind;
}

interface PolicyGiven {
  readonly shortNoticeHours?: number;
  readonly maximumUpcoming?: number;
  readonly noShow?: { readonly limit: number; readonly withinWeeks: number; readonly restrictDays: number };
  readonly loneWorkForbidden?: boolean;
}

/** Puts what the place decides on safety and fairness into a database. Each answers the id of what it made. */
export class RulebookBuilder {
  constructor(private readonly database: Database) {}

  /** When staff is there, every day of the week. */
  async staffedHours(opensAtMinute: number, closesAtMinute: number): Promise<void> {
    for (let weekday = 1; weekday <= 7; weekday += 1)
      await this.insert('staffed_hours', { weekday, opens_at_minute: opensAtMinute, closes_at_minute: closesAtMinute });
  }

  /** Everything booked in a week, by everybody, unless told otherwise. */
  quota(given: QuotaGiven): Promise<string> {
    return this.insert('quota', {
      scope: given.scope ?? 'EVERYTHING',
      resource_id: given.resourceId ?? null,
      category: given.category ?? null,
      pole_id: given.poleId ?? null,
      plan_id: given.planId ?? null,
      period: given.period ?? 'WEEK',
      limit_minutes: given.limitMinutes,
    });
  }

  /** What the place decides from now on; what is left out is not decided. */
  async policy(given: PolicyGiven): Promise<void> {
    await this.database.sql('delete from booking_policy');
    await this.database.sql(
      `insert into booking_policy (short_notice_hours, maximum_upcoming, no_show_limit, no_show_within_weeks,
         no_show_restrict_days, lone_work_forbidden) values (?, ?, ?, ?, ?, ?)`,
      [
        given.shortNoticeHours ?? 0,
        given.maximumUpcoming ?? null,
        given.noShow?.limit ?? null,
        given.noShow?.withinWeeks ?? null,
        given.noShow?.restrictDays ?? null,
        given.loneWorkForbidden ?? false,
      ],
    );
  }

  dependency(resourceId: string, needsResourceId: string): Promise<string> {
    return this.insert('resource_dependency', { resource_id: resourceId, needs_resource_id: needsResourceId });
  }

  trainerPresence(trainerId: string, poleId: string, slot: Slot) {
    const during = `[${new Date(slot.start).toISOString()},${new Date(slot.end).toISOString()})`;
    return this.insert('trainer_presence', {
      trainer_id: trainerId,
      pole_id: poleId,
      during,
      created_by_id: trainerId,
    });
  }

  absence({ bookingId, personId, at, kind }: AbsenceGiven): Promise<string> {
    const row = { booking_id: bookingId, person_id: personId, kind: kind ?? 'NO_SHOW', at: new Date(at) };
    return this.insert('absence', row);
  }

  private async insert(table: string, fields: Readonly<Record<string, unknown>>): Promise<string> {
    const id = newId();
    await this.database.sql(
      `insert into ${table} (id, ${Object.keys(fields).join(', ')}) values (?, ${Object.keys(fields)
        .map(() => '?')
        .join(', ')})`,
      [id, ...Object.values(fields)],
    );
    return id;
  }
}

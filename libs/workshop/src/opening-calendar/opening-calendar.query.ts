import { Database } from '@etabli/database';
import { endOfCivilDay, refuseIf, startOfCivilDay, type CommonRefusal, type OpeningPeriod } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { publicHolidays, type PublicHoliday } from './public-holidays';

export interface ClosureRow {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly reason: string;
}

export interface OpeningCalendarView {
  readonly openingHours: OpeningPeriod[];
  readonly staffedHours: OpeningPeriod[];
  readonly closures: ClosureRow[];
  readonly publicHolidays: PublicHoliday[];
}

const MAXIMUM_DAYS = 800;

/** When the place is open: public, like the sign on the door. */
@Injectable()
export class OpeningCalendarQuery {
  constructor(private readonly database: Database) {}

  /** From one civil day to another, both included. @throws Refused INVALID_INPUT when reversed or longer than two years */
  async between(from: string, to: string): Promise<OpeningCalendarView> {
    const start = startOfCivilDay(from);
    const end = endOfCivilDay(to);
    refuseIf(checkSpan(start, end));
    const [openingHours, staffedHours, closures] = await Promise.all([
      this.week(),
      this.staffedWeek(),
      this.closuresBetween(start, end),
    ]);
    const holidays = publicHolidays(Number(from.slice(0, 4)), Number(to.slice(0, 4)));
    return {
      openingHours,
      staffedHours,
      closures,
      publicHolidays: holidays.filter(({ date }) => date >= from && date <= to),
    };
  }

  /** Opening hours of the week, from Monday. */
  week(): Promise<OpeningPeriod[]> {
    return this.database.sql<OpeningPeriod>(
      `select weekday, opens_at_minute as "opensAtMinute", closes_at_minute as "closesAtMinute"
       from opening_hours order by weekday, opens_at_minute`,
    );
  }

  /** When staff is there, from Monday. */
  staffedWeek(): Promise<OpeningPeriod[]> {
    return this.database.sql<OpeningPeriod>(
      `select weekday, opens_at_minute as "opensAtMinute", closes_at_minute as "closesAtMinute"
       from staffed_hours order by weekday, opens_at_minute`,
    );
  }

  /** Closures that touch a span of instants. */
  closuresBetween(start: number, end: number): Promise<ClosureRow[]> {
    return this.database.sql<ClosureRow>(
      `select id, starts_at as "startsAt", ends_at as "endsAt", reason from closure
       where tstzrange(starts_at, ends_at) && tstzrange(?, ?) order by starts_at, id limit 500`,
      [new Date(start), new Date(end)],
    );
  }
}

function checkSpan(start: number, end: number): CommonRefusal[] {
  if (start >= end) return [{ code: 'INVALID_INPUT', field: 'to', problem: 'too_small' }];
  return end - start > MAXIMUM_DAYS * 86_400_000 ? [{ code: 'INVALID_INPUT', field: 'to', problem: 'too_big' }] : [];
}

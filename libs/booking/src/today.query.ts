import { requireRole, STAFF, type SignedIn, type Viewer } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { civilDay, endOfCivilDay, startOfCivilDay, type Slot } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import type { ResourceRow } from '@etabli/workshop';
import { Injectable } from '@nestjs/common';
import type { BookingView } from './booking-view';
import { BookingsQuery } from './bookings.query';
import { closedDay } from './closed-day.query';
import { PlanningQuery, type Planning } from './planning.query';

interface ExpectedDay {
  readonly date: string;
  readonly openPeriods: Planning['openPeriods'];
  readonly arrivals: BookingView[];
  readonly bookedMinutes: number;
  readonly peopleExpected: number;
}

export interface TodayView extends ExpectedDay {
  readonly machinesDown: ResourceRow[];
  readonly closedBecause: string | null;
  readonly nextOpenDay: ExpectedDay | null;
}

const slotOf = (date: string): Slot => ({ start: startOfCivilDay(date), end: endOfCivilDay(date) });

/** The day of the place at a glance, for those who run it; on a closed day, the next one too. */
@Injectable()
export class TodayQuery {
  constructor(
    private readonly database: Database,
    private readonly bookings: BookingsQuery,
    private readonly plannings: PlanningQuery,
    private readonly clock: Clock,
  ) {}

  async read(viewer: Viewer): Promise<TodayView> {
    const staff = requireRole(viewer, ...STAFF);
    const date = civilDay(this.clock.now());
    const planning = await this.plannings.between(staff, slotOf(date));
    const { openPeriods } = planning;
    const [expected, closed] = await Promise.all([
      this.expected(staff, { date, openPeriods }),
      openPeriods.length === 0 ? this.closed(staff, date) : { closedBecause: null, nextOpenDay: null },
    ]);
    return {
      ...expected,
      ...closed,
      machinesDown: planning.rows.map(({ resource }) => resource).filter(({ inService }) => !inService),
    };
  }

  private async closed(staff: SignedIn, date: string): Promise<Pick<TodayView, 'closedBecause' | 'nextOpenDay'>> {
    const { because, nextOpenDay: next } = await closedDay(this.database, slotOf(date));
    const openPeriods = next?.openPeriods.map(({ start, end }) => ({ startsAt: start, endsAt: end })) ?? [];
    return {
      closedBecause: because,
      nextOpenDay: next && (await this.expected(staff, { date: next.date, openPeriods })),
    };
  }

  private async expected(staff: SignedIn, day: Pick<ExpectedDay, 'date' | 'openPeriods'>): Promise<ExpectedDay> {
    const arrivals = await this.bookings.arrivals(staff, slotOf(day.date));
    return {
      ...day,
      arrivals,
      bookedMinutes: arrivals.reduce((sum, { startsAt, endsAt }) => sum + (endsAt - startsAt) / 60_000, 0),
      peopleExpected: new Set(arrivals.map(({ person }) => person.id)).size,
    };
  }
}

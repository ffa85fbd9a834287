import { requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { civilDay, endOfCivilDay, startOfCivilDay } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import type { ResourceRow } from '@etabli/workshop';
import { Injectable } from '@nestjs/common';
import type { BookingView } from './booking-view';
import { BookingsQuery } from './bookings.query';
import { PlanningQuery, type Planning } from './planning.query';

export interface TodayView {
  readonly date: string;
  readonly openPeriods: Planning['openPeriods'];
  readonly arrivals: BookingView[];
  readonly machinesDown: ResourceRow[];
  readonly bookedMinutes: number;
  readonly peopleExpected: number;
}

/** The day of the place at a glance, for those who run it. */
@Injectable()
export class TodayQuery {
  constructor(
    private readonly bookings: BookingsQuery,
    private readonly plannings: PlanningQuery,
    private readonly clock: Clock,
  ) {}

  async read(viewer: Viewer): Promise<TodayView> {
    const staff = requireRole(viewer, ...STAFF);
    const date = civilDay(this.clock.now());
    const day = { start: startOfCivilDay(date), end: endOfCivilDay(date) };
    const [arrivals, planning] = await Promise.all([
      this.bookings.arrivals(staff, day),
      this.plannings.between(staff, day),
    ]);
    return {
      date,
      openPeriods: planning.openPeriods,
      arrivals,
      machinesDown: planning.rows.map(({ resource }) => resource).filter(({ inService }) => !inService),
      bookedMinutes: arrivals.reduce((sum, { startsAt, endsAt }) => sum + (endsAt - startsAt) / 60_000, 0),
      peopleExpected: new Set(arrivals.map(({ person }) => person.id)).size,
    };
  }
}

import { idField, requireRole, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { isStaff } from '../booking-inputs';
import { bookingView, STORED_BOOKING, type BookingView, type StoredBooking } from '../booking-view';
import { timeOf } from './wall-clock';

export interface SeriesView {
  readonly id: string;
  readonly personId: string;
  readonly resourceId: string;
  readonly rule: string;
  readonly startsOn: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly bookings: readonly BookingView[];
  readonly calendarUrl: string;
}

interface SeriesRow extends Pick<SeriesView, 'id' | 'personId' | 'resourceId' | 'rule' | 'startsOn'> {
  readonly startMinute: number;
  readonly endMinute: number;
}

const SERIES = `select id, person_id as "personId", resource_id as "resourceId", rule, to_char(starts_on, 'YYYY-MM-DD') as "startsOn",
    start_minute as "startMinute", end_minute as "endMinute" from booking_series where id = ?::uuid`;

/** Series of bookings, one's own or any for staff. */
@Injectable()
export class SeriesQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Null when absent or somebody else's. */
  async one(viewer: Viewer, id: string): Promise<SeriesView | null> {
    const signedIn = requireRole(viewer, ...WORKSHOP_USERS);
    if (!idField.safeParse(id).success) return null;
    const [row] = await this.database.sql<SeriesRow>(SERIES, [id]);
    if (!row || (row.personId !== signedIn.personId && !isStaff(signedIn))) return null;
    const { startMinute, endMinute, ...series } = row;
    const stored = await this.storedOf(id);
    return {
      ...series,
      startTime: timeOf(startMinute),
      endTime: timeOf(endMinute),
      bookings: stored.map((booking) => bookingView(booking, signedIn, this.clock.now())),
      calendarUrl: `/calendar/series/${id}.ics`,
    };
  }

  /** Its bookings as stored, cancelled ones too, for the calendar file; empty when absent or somebody else's. */
  async stored(viewer: Viewer, id: string): Promise<StoredBooking[]> {
    const series = await this.one(viewer, id);
    return series ? this.storedOf(id) : [];
  }

  private storedOf(id: string): Promise<StoredBooking[]> {
    return this.database.sql<StoredBooking>(
      `${STORED_BOOKING} where b.series_id = ?::uuid order by b.starts_at, b.id`,
      [id],
    );
  }
}

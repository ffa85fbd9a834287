import type { SignedIn } from '@etabli/api-kit';
import { notFound } from '@etabli/domain';
import type { RunSql } from '../booking-facts.query';
import { isStaff } from '../booking-inputs';
import { BOOKING_ROW, type BookingRow } from '../own-booking';

/** A series as it stands, seen from one of its bookings. */
export interface SeriesRow {
  readonly id: string;
  readonly personId: string;
  readonly resourceId: string;
  readonly rule: string;
  readonly startsOn: string;
  readonly startMinute: number;
  readonly endMinute: number;
  /** The day of the booking in the series. */
  readonly from: string;
}

const SERIES = `select s.id, s.person_id as "personId", s.resource_id as "resourceId", s.rule, to_char(s.starts_on, 'YYYY-MM-DD') as "startsOn",
    s.start_minute as "startMinute", s.end_minute as "endMinute", to_char(b.occurrence_on, 'YYYY-MM-DD') as "from"
  from booking b join booking_series s on s.id = b.series_id where b.id = ?::uuid`;

/** The series of a booking, the viewer's own or any for staff. @throws Refused NOT_FOUND */
export async function findSeriesOf(
  run: RunSql,
  { bookingId, actor }: { bookingId: string; actor: SignedIn },
): Promise<SeriesRow> {
  const [series] = await run<SeriesRow>(SERIES, [bookingId]);
  if (!series || (series.personId !== actor.personId && !isStaff(actor))) throw notFound('bookingSeries');
  return series;
}

/** A booking of a series that has not begun. */
export interface SeriesBooking extends BookingRow {
  readonly day: string;
}

/** What lies ahead of a series, from a day of it on or all, in order. */
export const bookingsAhead = (
  run: RunSql,
  { seriesId, from, now }: { seriesId: string; from: string | null; now: number },
): Promise<SeriesBooking[]> =>
  run<SeriesBooking>(
    `${BOOKING_ROW.replace('select ', `select to_char(b.occurrence_on, 'YYYY-MM-DD') as day, `)}
     where b.series_id = ?::uuid and b.state <> 'CANCELLED' and b.starts_at > ? and (?::date is null or b.occurrence_on >= ?::date)
     order by b.starts_at`,
    [seriesId, new Date(now), from, from],
  );

import {
  connection,
  type ConnectionOf,
  cursorOf,
  idField,
  pageOf,
  requireRole,
  type SignedIn,
  STAFF,
  type Viewer,
  WORKSHOP_USERS,
} from '@etabli/api-kit';
import { Database, uuidArray } from '@etabli/database';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { isStaff } from './booking-inputs';
import { bookingView, STORED_BOOKING, type BookingView, type StoredBooking } from './booking-view';

export interface MyBookingsFilter {
  readonly past?: boolean | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Reads bookings: one's own, or anybody's for staff. */
@Injectable()
export class BookingsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Upcoming ones from the next, or past and cancelled ones from the latest. */
  async mine(
    viewer: Viewer,
    { past = false, first = 20, after }: MyBookingsFilter,
  ): Promise<ConnectionOf<BookingView>> {
    const signedIn = requireRole(viewer, ...WORKSHOP_USERS);
    const now = this.clock.now();
    const page = pageOf(first ?? 20, after);
    const [start, id] = positionIn(page.after);
    const upcoming = `(b.state <> 'CANCELLED' and b.ends_at > ?)`;
    const where = `b.person_id = ?::uuid and ${past ? `not ${upcoming}` : upcoming}`;
    const beyond = start ? ` and (b.starts_at, b.id) ${past ? '<' : '>'} (?::timestamptz, ?::uuid)` : '';
    const order = past ? 'b.starts_at desc, b.id desc' : 'b.starts_at, b.id';
    const parameters = [signedIn.personId, new Date(now)];
    const [rows, [count]] = await Promise.all([
      this.database.sql<StoredBooking>(`${STORED_BOOKING} where ${where}${beyond} order by ${order} limit ?`, [
        ...parameters,
        ...(start ? [start, id] : []),
        page.limit + 1,
      ]),
      this.database.sql<{ total: number }>(`select count(*)::int as total from booking b where ${where}`, parameters),
    ]);
    const views = rows.map((row) => bookingView(row, signedIn, now));
    return connection(views, page, { totalCount: count?.total ?? 0, cursor: (b) => cursorOf(b.startsAt, b.id) });
  }

  /** Null when absent or somebody else's. */
  async one(viewer: Viewer, id: string): Promise<BookingView | null> {
    const signedIn = requireRole(viewer, ...WORKSHOP_USERS);
    const stored = await this.stored(signedIn, id);
    return stored && bookingView(stored, signedIn, this.clock.now());
  }

  /** As stored, for the calendar file; null when absent or somebody else's. */
  async stored(viewer: SignedIn, id: string): Promise<StoredBooking | null> {
    if (!idField.safeParse(id).success) return null;
    const [row] = await this.database.sql<{ stored: StoredBooking | null }>(
      'select stored_booking(?::uuid) as stored',
      [id],
    );
    const stored = row?.stored;
    return stored && (stored.personId === viewer.personId || isStaff(viewer)) ? stored : null;
  }

  /** Staff: these bookings, by start. */
  async some(viewer: Viewer, ids: readonly string[]): Promise<BookingView[]> {
    const staff = requireRole(viewer, ...STAFF);
    const rows = await this.database.sql<StoredBooking>(
      `${STORED_BOOKING} where b.id = any(?::uuid[]) order by b.starts_at, b.id`,
      [uuidArray(ids)],
    );
    return rows.map((row) => bookingView(row, staff, this.clock.now()));
  }

  /** Staff: confirmed bookings that start in a span, by start: who is expected. */
  async arrivals(viewer: Viewer, span: { readonly start: number; readonly end: number }): Promise<BookingView[]> {
    const staff = requireRole(viewer, ...STAFF);
    const rows = await this.database.sql<StoredBooking>(
      `${STORED_BOOKING} where b.state = 'CONFIRMED' and b.starts_at >= ? and b.starts_at < ? order by b.starts_at, b.id limit 500`,
      [new Date(span.start), new Date(span.end)],
    );
    return rows.map((row) => bookingView(row, staff, this.clock.now()));
  }

  /** Staff: the next bookings of a person. */
  async upcomingOf(viewer: Viewer, personId: string, first: number | null): Promise<BookingView[]> {
    const staff = requireRole(viewer, ...STAFF);
    const now = this.clock.now();
    const rows = await this.database.sql<StoredBooking>(
      `${STORED_BOOKING} where b.person_id = ?::uuid and b.state <> 'CANCELLED' and b.ends_at > ? order by b.starts_at limit ?`,
      [personId, new Date(now), pageOf(first ?? 10).limit],
    );
    return rows.map((row) => bookingView(row, staff, now));
  }
}

/** Where a cursor of ours stands; any other starts from the beginning. */
function positionIn(after: readonly string[] | null): [Date, string] | [null, null] {
  const [start, id] = after ?? [];
  return start && /^\d{12,14}$/.test(start) && id && idField.safeParse(id).success
    ? [new Date(Number(start)), id]
    : [null, null];
}

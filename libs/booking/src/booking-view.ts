import type { SignedIn } from '@etabli/api-kit';
import { cancellableUntil, type Approval, type BookingState } from '@etabli/domain';
import { isStaff } from './booking-inputs';
import { onFloor } from './check-in/on-floor';

/** A booking as its own person and staff read it. Instants in milliseconds. */
export interface BookingView {
  readonly id: string;
  readonly resourceId: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly state: BookingState;
  readonly person: { readonly id: string; readonly displayName: string };
  readonly mine: boolean;
  readonly note: string | null;
  readonly createdAt: number;
  readonly cancelledAt: number | null;
  readonly overrideReason: string | null;
  readonly cancellableUntil: number;
  readonly canCancel: boolean;
  readonly canMove: boolean;
  readonly canCancelLate: boolean;
  readonly approval: Approval | null;
  readonly seriesId: string | null;
  readonly checkedInAt: number | null;
  readonly releasedAt: number | null;
  readonly finishedAt: number | null;
  readonly bookedUntil: number | null;
  readonly checkInFrom: number;
  readonly checkInUntil: number;
  readonly canCheckIn: boolean;
  readonly canStart: boolean;
  readonly canFinishEarly: boolean;
  readonly calendarUrl: string;
}

export interface StoredBooking {
  readonly id: string;
  readonly resourceId: string;
  readonly resourceName: string;
  readonly personId: string;
  readonly displayName: string;
  readonly slot: { readonly start: number; readonly end: number };
  readonly state: BookingState;
  readonly note: string | null;
  readonly createdAt: number;
  readonly cancelledAt: number | null;
  readonly overrideReason: string | null;
  readonly revision: number;
  readonly cancellationDeadlineMinutes: number;
  readonly approval: Approval | null;
  readonly seriesId: string | null;
  readonly checkInMinutes: number | null;
  readonly checkedInAt: number | null;
  readonly releasedAt: number | null;
  readonly finishedAt: number | null;
  readonly bookedUntil: number | null;
}

/** Selects {@link StoredBooking}s: add `where` and `order by`. */
export const STORED_BOOKING = `select b.id, b.resource_id as "resourceId", r.name as "resourceName", b.person_id as "personId",
    p.first_name || ' ' || p.last_name as "displayName", b.state, b.note, b.revision, b.override_reason as "overrideReason",
    json_build_object('start', milliseconds(b.starts_at), 'end', milliseconds(b.ends_at)) as slot,
    milliseconds(b.created_at)::float8 as "createdAt", milliseconds(b.cancelled_at)::float8 as "cancelledAt",
    r.cancellation_deadline_minutes as "cancellationDeadlineMinutes", r.check_in_minutes as "checkInMinutes",
    b.approval, b.series_id as "seriesId", milliseconds(b.checked_in_at)::float8 as "checkedInAt",
    milliseconds(b.released_at)::float8 as "releasedAt", milliseconds(b.finished_at)::float8 as "finishedAt",
    milliseconds(b.booked_until)::float8 as "bookedUntil"
  from booking b join resource r on r.id = b.resource_id join person p on p.id = b.person_id`;

/** Staff may go through the deadline by giving a reason: for them it is the start of the slot. */
export function bookingView(stored: StoredBooking, viewer: SignedIn, now: number): BookingView {
  const { slot, personId, displayName } = stored;
  const deadline = isStaff(viewer) ? slot.start : cancellableUntil(stored);
  const ahead = stored.state !== 'CANCELLED' && now < slot.start;
  const canLeave = ahead && now <= deadline;
  const { bookingId: _id, ...floor } = onFloor(stored, now);
  return {
    id: stored.id,
    resourceId: stored.resourceId,
    state: stored.state,
    person: { id: personId, displayName },
    mine: personId === viewer.personId,
    note: stored.note,
    createdAt: stored.createdAt,
    cancelledAt: stored.cancelledAt,
    overrideReason: stored.overrideReason,
    cancellableUntil: deadline,
    canCancel: canLeave,
    canMove: canLeave,
    canCancelLate: ahead && now > cancellableUntil(stored),
    approval: stored.approval,
    seriesId: stored.seriesId,
    releasedAt: stored.releasedAt,
    finishedAt: stored.finishedAt,
    bookedUntil: stored.bookedUntil,
    ...floor,
    calendarUrl: `/calendar/booking/${stored.id}.ics`,
  };
}

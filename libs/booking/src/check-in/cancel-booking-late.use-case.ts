import { parseInput, type Viewer } from '@etabli/api-kit';
import { afterCommit, recordAudit, Transaction } from '@etabli/database';
import { cancellableUntil, refuseIf, type CancellationRefusal, type FloorRefusal } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { PlanningNotifier } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import { changeAt } from '../announce';
import { requireBooker } from '../booking-inputs';
import { BookingsRepository } from '../bookings.repository';
import { offerFreedTime } from '../waitlist/offer-freed-time';
import { CancelLateSchema } from './check-in-inputs';
import { lockOnFloor, type FloorBooking } from './floor-booking';
import { recordAbsence } from './record-absence';

/** Gives a slot back after the deadline: better for the others than not coming. Recorded as an absence; hours of a pack stay paid. */
@Injectable()
export class CancelBookingLate {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly bookings: BookingsRepository,
    private readonly notifier: PlanningNotifier,
  ) {}

  /** @returns the id of the booking */
  async execute(viewer: Viewer, rawInput: unknown): Promise<string> {
    const actor = requireBooker(viewer);
    const { bookingId, reason } = parseInput(CancelLateSchema, rawInput);
    const now = this.clock.now();
    return this.transaction.run(async (em) => {
      const booking = await lockOnFloor(em, { bookingId, actor });
      refuseIf(checkLate(booking, now));
      await this.bookings.cancel(em, {
        bookingId,
        at: now,
        cancelledById: actor.personId,
        reason: reason || null,
        overrideReason: null,
      });
      if (booking.state === 'CONFIRMED') await recordAbsence(em, { booking, kind: 'LATE_CANCEL', at: now });
      await offerFreedTime(em, { resourceId: booking.resourceId, slot: booking.slot, now });
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'CancelBookingLate',
        subjectType: 'booking',
        subjectId: bookingId,
        details: { personId: booking.personId, resourceId: booking.resourceId },
      });
      afterCommit(em, () => this.notifier.changed(changeAt(booking, booking.slot)));
      return bookingId;
    });
  }
}

function checkLate(booking: FloorBooking, now: number): (CancellationRefusal | FloorRefusal)[] {
  if (booking.state === 'CANCELLED') return [{ code: 'ALREADY_CANCELLED' }];
  if (now >= booking.slot.start) return [{ code: 'ALREADY_STARTED' }];
  const deadline = cancellableUntil(booking);
  return now <= deadline ? [{ code: 'NOT_LATE_YET', deadline }] : [];
}

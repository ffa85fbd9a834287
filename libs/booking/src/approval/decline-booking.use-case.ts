import { parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { afterCommit, recordAudit, Transaction } from '@etabli/database';
import { checkApproval, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { PlanningNotifier } from '@etabli/jobs';
import { Notifier } from '@etabli/notifications';
import { Injectable } from '@nestjs/common';
import { changeAt } from '../announce';
import { BookingsRepository } from '../bookings.repository';
import { lockOnFloor } from '../check-in/floor-booking';
import { DeclineBookingSchema } from './approval-inputs';
import { turnDown } from './turn-down';

/** Turns down a booking that was asked for, with a reason its person reads. */
@Injectable()
export class DeclineBooking {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly bookings: BookingsRepository,
    private readonly notifier: Notifier,
    private readonly planning: PlanningNotifier,
  ) {}

  /** @returns the id of the booking */
  async execute(viewer: Viewer, rawInput: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { bookingId, reason } = parseInput(DeclineBookingSchema, rawInput);
    const now = this.clock.now();
    return this.transaction.run(async (em) => {
      const booking = await lockOnFloor(em, { bookingId, actor: staff });
      refuseIf(checkApproval({ ...booking, now }));
      await turnDown(
        em,
        { bookings: this.bookings, notifier: this.notifier },
        { booking, by: { personId: staff.personId, reason }, now },
      );
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'DeclineBooking',
        subjectType: 'booking',
        subjectId: bookingId,
        details: { personId: booking.personId, resourceId: booking.resourceId, reason },
      });
      afterCommit(em, () => this.planning.changed(changeAt(booking, booking.slot)));
      return bookingId;
    });
  }
}

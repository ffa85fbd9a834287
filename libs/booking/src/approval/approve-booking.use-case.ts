import { parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { afterCommit, recordAudit, Transaction } from '@etabli/database';
import { checkApproval, checkBooking, notFound, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { PlanningNotifier } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import { changeAt } from '../announce';
import { loadFacts, sqlOf } from '../booking-facts.query';
import { lockOnFloor } from '../check-in/floor-booking';
import { refuseUnlessOverridden } from '../override';
import { ApproveBookingSchema } from './approval-inputs';

/** Agrees to a booking that was asked for. The rules are asked again, as of the day it was asked: notice and horizon were kept then. */
@Injectable()
export class ApproveBooking {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly notifier: PlanningNotifier,
  ) {}

  /** @returns the id of the booking */
  async execute(viewer: Viewer, rawInput: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { bookingId, overrideReason } = parseInput(ApproveBookingSchema, rawInput);
    const now = this.clock.now();
    return this.transaction.run(async (em) => {
      const booking = await lockOnFloor(em, { bookingId, actor: staff });
      refuseIf(checkApproval({ ...booking, now }));
      const { personId, resourceId, slot } = booking;
      const facts = await loadFacts(sqlOf(em), { now, personId, resourceId, slot, movingBookingId: bookingId });
      if (!facts) throw notFound('booking');
      const refusals = checkBooking({ ...facts.wanted, now: booking.createdAt });
      const reason = overrideReason ?? null;
      const overridden = refuseUnlessOverridden(refusals, { viewer: staff, reason });
      // told as confirmed: of a request nobody was told anything
      await em.execute(
        `update booking set state = 'CONFIRMED', approval = 'GIVEN', approval_at = ?, approval_by_id = ?::uuid,
           override_reason = coalesce(?, override_reason), revision = revision + 1, announced_revision = null
         where id = ?::uuid`,
        [new Date(now), staff.personId, overridden.length > 0 ? reason : null, bookingId],
      );
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'ApproveBooking',
        subjectType: 'booking',
        subjectId: bookingId,
        details: { personId, resourceId, overridden },
        overrideReason: overridden.length > 0 ? reason : null,
      });
      afterCommit(em, () => this.notifier.changed(changeAt(booking, slot)));
      return bookingId;
    });
  }
}

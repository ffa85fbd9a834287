import { parseInput, type Viewer } from '@etabli/api-kit';
import { afterCommit, recordAudit, Transaction } from '@etabli/database';
import { checkFinish, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { PlanningNotifier } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import { changeAt } from '../announce';
import { requireBooker } from '../booking-inputs';
import { BookingIdSchema } from './check-in-inputs';
import { lockOnFloor } from './floor-booking';
import { giveBackTheRest } from './shorten-booking';

/** Done before the end: the rest of the slot is free for others. */
@Injectable()
export class FinishEarly {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly notifier: PlanningNotifier,
  ) {}

  /** @returns the id of the booking */
  async execute(viewer: Viewer, rawInput: unknown): Promise<string> {
    const actor = requireBooker(viewer);
    const { bookingId } = parseInput(BookingIdSchema, rawInput);
    const now = this.clock.now();
    return this.transaction.run(async (em) => {
      const booking = await lockOnFloor(em, { bookingId, actor });
      refuseIf(checkFinish({ ...booking, now }));
      await em.execute('update usage_session set stopped_at = ? where booking_id = ?::uuid and stopped_at is null', [
        new Date(now),
        bookingId,
      ]);
      await giveBackTheRest(em, booking, { mark: 'finished_at', now });
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'FinishEarly',
        subjectType: 'booking',
        subjectId: bookingId,
        details: { personId: booking.personId, resourceId: booking.resourceId, endsAt: new Date(booking.slot.end) },
      });
      afterCommit(em, () => this.notifier.changed(changeAt(booking, booking.slot)));
      return bookingId;
    });
  }
}

import { parseInput, type SignedIn, type Viewer } from '@etabli/api-kit';
import { afterCommit, recordAudit, Transaction } from '@etabli/database';
import { checkCancellation } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { PlanningNotifier } from '@etabli/jobs';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { changeAt } from './announce';
import { sqlOf } from './booking-facts.query';
import { CancelBookingSchema, requireBooker, requireStaffFor } from './booking-inputs';
import { BookingsRepository } from './bookings.repository';
import { answeredBefore, clientRequest, findAnswer, rememberAnswer, type ClientRequest } from './client-requests';
import { settleHours } from './hour-credit';
import { lockForChange } from './lock-booking';
import { findOwn } from './own-booking';
import { refuseUnlessOverridden } from './override';
import { offerFreedTime } from './waitlist/offer-freed-time';

interface Asked {
  readonly actor: SignedIn;
  readonly input: z.output<typeof CancelBookingSchema>;
  readonly request: ClientRequest | null;
}

/** Gives a slot back; hours come back to the packs they were taken from. */
@Injectable()
export class CancelBooking {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly bookings: BookingsRepository,
    private readonly notifier: PlanningNotifier,
  ) {}

  /** @returns the id of the booking */
  async execute(viewer: Viewer, rawInput: unknown): Promise<string> {
    const actor = requireBooker(viewer);
    const input = parseInput(CancelBookingSchema, rawInput);
    requireStaffFor(actor, input);
    const request = clientRequest({ actorId: actor.personId, action: 'CancelBooking', input });
    return this.transaction.run((em) => this.cancel(em, { actor, input, request }));
  }

  private async cancel(em: SqlEntityManager, { actor, input, request }: Asked): Promise<string> {
    const { bookingId } = input;
    await lockForChange(em, { bookingId, resourceId: null });
    const answered = answeredBefore(request, await findAnswer(em, request));
    if (answered) return answered;
    const booking = await findOwn(sqlOf(em), { bookingId, actor });
    const now = this.clock.now();
    const reason = input.overrideReason ?? null;
    const overridden = refuseUnlessOverridden(checkCancellation({ ...booking, now }), { viewer: actor, reason });
    const overrideReason = overridden.length > 0 ? reason : null;
    await this.bookings.cancel(em, {
      bookingId,
      at: now,
      cancelledById: actor.personId,
      reason: input.reason || null,
      overrideReason,
    });
    await settleHours(em, { bookingId, reason: 'BOOKING_CANCELLED', charges: [] });
    await offerFreedTime(em, { resourceId: booking.resourceId, slot: booking.slot, now });
    await rememberAnswer(em, request, bookingId);
    await recordAudit(em, {
      actorId: actor.personId,
      action: 'CancelBooking',
      subjectType: 'booking',
      subjectId: bookingId,
      details: { personId: booking.personId, resourceId: booking.resourceId, overridden },
      overrideReason,
    });
    afterCommit(em, () => this.notifier.changed(changeAt(booking, booking.slot)));
    return bookingId;
  }
}

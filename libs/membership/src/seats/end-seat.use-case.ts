import { hasRole, idField, parseInput, requireRole, STAFF, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkSeatEnd, civilDay, notFound, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { SeatsRepository } from './seats.repository';

const EndSeatSchema = z.object({ seatId: idField, endsOn: z.iso.date() });

/** Takes a seat back from a day on: staff, or who signed the subscription. Bookings already made are kept, staff cancels them. */
@Injectable()
export class EndSeat {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly seats: SeatsRepository,
  ) {}

  /** @returns the id of the subscription */
  execute(viewer: Viewer, input: unknown): Promise<string> {
    const by = requireRole(viewer, ...WORKSHOP_USERS);
    const { seatId, endsOn } = parseInput(EndSeatSchema, input);
    return this.transaction.run(async (em) => {
      const seat = await this.seats.lockSeat(em, seatId);
      if (!hasRole(viewer, ...STAFF) && seat.holderId !== by.personId) throw notFound('seat');
      refuseIf(checkSeatEnd({ seat, endsOn, today: civilDay(this.clock.now()) }));
      await em.execute('update subscription_seat set ends_on = ? where id = ?', [endsOn, seatId]);
      await recordAudit(em, {
        actorId: by.personId,
        action: 'EndSeat',
        subjectType: 'subscription',
        subjectId: seat.subscriptionId,
        details: { personId: seat.personId, endsOn },
      });
      return seat.subscriptionId;
    });
  }
}

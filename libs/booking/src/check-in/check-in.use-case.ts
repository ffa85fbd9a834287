import { parseInput, type SignedIn, type Viewer } from '@etabli/api-kit';
import { Database, recordAudit, Transaction } from '@etabli/database';
import { checkCheckIn, Refused, refuseIf, type CheckInRefusal } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { requireBooker } from '../booking-inputs';
import { CheckInSchema } from './check-in-inputs';
import { bookingMeant, lockOnFloor } from './floor-booking';
import { resourceOfCode } from './resource-by-code';

/** Says that one is there, so that the slot is not released. */
@Injectable()
export class CheckIn {
  constructor(
    private readonly transaction: Transaction,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of the booking */
  async execute(viewer: Viewer, rawInput: unknown): Promise<string> {
    const actor = requireBooker(viewer);
    const { bookingId: given, code } = parseInput(CheckInSchema, rawInput);
    const now = this.clock.now();
    const bookingId = given ?? (await this.meant(actor, code ?? '', now));
    return this.transaction.run(async (em) => {
      const booking = await lockOnFloor(em, { bookingId, actor });
      refuseIf(checkCheckIn({ ...booking, now }));
      if (booking.checkedInAt !== null) return bookingId;
      await em.execute('update booking set checked_in_at = ? where id = ?::uuid', [new Date(now), bookingId]);
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'CheckIn',
        subjectType: 'booking',
        subjectId: bookingId,
        details: { personId: booking.personId, resourceId: booking.resourceId },
      });
      return bookingId;
    });
  }

  private async meant({ personId }: SignedIn, code: string, now: number): Promise<string> {
    const run = this.database.sql.bind(this.database);
    const { id: resourceId, name: resourceName } = await resourceOfCode(run, code);
    const bookingId = await bookingMeant(run, { resourceId, personId, now });
    const refusal: CheckInRefusal = { code: 'NO_BOOKING_TO_CHECK_IN', resourceName };
    if (!bookingId) throw new Refused([refusal]);
    return bookingId;
  }
}

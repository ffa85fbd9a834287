import { afterCommit, Database, recordAudit, Transaction } from '@etabli/database';
import { isUnclaimed } from '@etabli/domain';
import { PlanningNotifier } from '@etabli/jobs';
import { Notifier } from '@etabli/notifications';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { changeAt } from '../announce';
import { lockOnFloor, type FloorBooking } from './floor-booking';
import { releasedWords } from './floor-words';
import { recordAbsence } from './record-absence';
import { giveBackTheRest } from './shorten-booking';

// what may be overdue; the rule decides, once the booking is locked. Nobody is released for a rule that came after the start.
const MAYBE = `select b.id from booking b join resource r on r.id = b.resource_id
  where b.state = 'CONFIRMED' and b.checked_in_at is null and b.released_at is null and b.finished_at is null
    and r.check_in_minutes is not null and b.starts_at >= r.check_in_since
    and b.starts_at <= ? and b.starts_at > ?::timestamptz - interval '2 days' and b.ends_at > b.created_at
    and least(b.starts_at + make_interval(mins => r.check_in_minutes), b.ends_at) <= ?
  order by b.starts_at limit 200`;

/** Frees what nobody came to within the minutes of the machine, and records the absence. To be run every minute. */
@Injectable()
export class ReleaseUnclaimedBookings {
  constructor(
    private readonly transaction: Transaction,
    private readonly database: Database,
    private readonly notifier: Notifier,
    private readonly planning: PlanningNotifier,
  ) {}

  /** Running it again, or twice at once, changes nothing more. @returns how many bookings were released */
  async execute(now: number): Promise<number> {
    const at = new Date(now);
    const overdue = await this.database.sql<{ id: string }>(MAYBE, [at, at, at]);
    let released = 0;
    for (const { id } of overdue) if (await this.transaction.run((em) => this.release(em, id, now))) released += 1;
    return released;
  }

  private async release(em: SqlEntityManager, bookingId: string, now: number): Promise<boolean> {
    const booking = await lockOnFloor(em, { bookingId, actor: null });
    if (!isUnclaimed({ ...booking, now })) return false;
    await giveBackTheRest(em, booking, { mark: 'released_at', now });
    await recordAbsence(em, { booking, kind: 'NO_SHOW', at: now });
    await recordAudit(em, {
      actorId: null,
      action: 'ReleaseUnclaimedBookings',
      subjectType: 'booking',
      subjectId: bookingId,
      details: { personId: booking.personId, resourceId: booking.resourceId },
    });
    await this.notifier.notify(em, noticeOf(booking));
    afterCommit(em, () => this.planning.changed(changeAt(booking, booking.slot)));
    return true;
  }
}

const noticeOf = (booking: FloorBooking) => ({
  personId: booking.personId,
  type: 'BOOKING_RELEASED' as const,
  dedupeKey: `released:${booking.id}`,
  path: '/reservations',
  words: releasedWords(booking),
});

import { afterCommit, Database, recordAudit, Transaction } from '@etabli/database';
import { checkApproval } from '@etabli/domain';
import { PlanningNotifier } from '@etabli/jobs';
import { Notifier } from '@etabli/notifications';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { changeAt } from '../announce';
import { BookingsRepository } from '../bookings.repository';
import { lockOnFloor } from '../check-in/floor-booking';
import { turnDown } from './turn-down';

/** Ends requests nobody answered before their slot began. To be run every minute. */
@Injectable()
export class LapseRequests {
  constructor(
    private readonly transaction: Transaction,
    private readonly database: Database,
    private readonly bookings: BookingsRepository,
    private readonly notifier: Notifier,
    private readonly planning: PlanningNotifier,
  ) {}

  /** Running it again, or twice at once, changes nothing more. @returns how many requests lapsed */
  async execute(now: number): Promise<number> {
    const overdue = await this.database.sql<{ id: string }>(
      `select id from booking where state = 'REQUESTED' and starts_at <= ? order by starts_at limit 200`,
      [new Date(now)],
    );
    let lapsed = 0;
    for (const { id } of overdue) if (await this.transaction.run((em) => this.lapse(em, id, now))) lapsed += 1;
    return lapsed;
  }

  private async lapse(em: SqlEntityManager, bookingId: string, now: number): Promise<boolean> {
    const booking = await lockOnFloor(em, { bookingId, actor: null });
    if (!checkApproval({ ...booking, now }).some(({ code }) => code === 'REQUEST_LAPSED')) return false;
    await turnDown(em, { bookings: this.bookings, notifier: this.notifier }, { booking, by: null, now });
    await recordAudit(em, {
      actorId: null,
      action: 'LapseRequests',
      subjectType: 'booking',
      subjectId: bookingId,
      details: { personId: booking.personId, resourceId: booking.resourceId },
    });
    afterCommit(em, () => this.planning.changed(changeAt(booking, booking.slot)));
    return true;
  }
}

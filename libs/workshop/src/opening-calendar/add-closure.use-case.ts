import { lineField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { checkClosure, instantsOf, refuseIf, type Slot } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { PlanningAnnouncer } from '../planning-announcer';
import { lockCalendar } from './lock-calendar';

const AddClosureSchema = z.object({ startsAt: z.string(), endsAt: z.string(), reason: lineField(200, 3) });

export interface AddedClosure {
  readonly closure: {
    readonly id: string;
    readonly startsAt: number;
    readonly endsAt: number;
    readonly reason: string;
  };
  /** Confirmed bookings inside: kept, someone has to tell these people. */
  readonly affectedBookingIds: string[];
}

/** Closes the place for a span, whatever the weekday. */
@Injectable()
export class AddClosure {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly announcer: PlanningAnnouncer,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<AddedClosure> {
    const staff = requireRole(viewer, ...STAFF);
    const { startsAt, endsAt, reason } = parseInput(AddClosureSchema, input);
    const { startsAt: start, endsAt: end } = instantsOf({ startsAt, endsAt });
    refuseIf(checkClosure({ closed: { start, end }, now: this.clock.now() }));
    return this.transaction.run(async (em) => {
      await lockCalendar(em);
      const id = newId();
      await em.execute('insert into closure (id, starts_at, ends_at, reason, created_by_id) values (?, ?, ?, ?, ?)', [
        id,
        new Date(start),
        new Date(end),
        reason,
        staff.personId,
      ]);
      const affectedBookingIds = await bookingsWithin(em, { start, end });
      await this.announcer.calendarChanged(em, { start, end });
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'AddClosure',
        subjectType: 'closure',
        subjectId: id,
        details: {
          reason,
          startsAt: new Date(start),
          endsAt: new Date(end),
          affectedBookings: affectedBookingIds.length,
        },
      });
      return { closure: { id, startsAt: start, endsAt: end, reason }, affectedBookingIds };
    });
  }
}

async function bookingsWithin(em: SqlEntityManager, { start, end }: Slot): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select id from booking where state <> 'CANCELLED' and starts_at < ? and ends_at > ? order by starts_at, id`,
    [new Date(end), new Date(start)],
  );
  return rows.map((row) => row.id);
}

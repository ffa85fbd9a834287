import { parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { checkOpeningHours, refuseIf } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PlanningAnnouncer } from '../planning-announcer';
import { lockCalendar } from './lock-calendar';

const SetOpeningHoursSchema = z.object({
  openingHours: z
    .array(z.object({ weekday: z.int().min(1).max(7), opensAtMinute: z.int32(), closesAtMinute: z.int32() }))
    .max(70),
});

/** Replaces the hours of the whole week; bookings already made are kept. */
@Injectable()
export class SetOpeningHours {
  constructor(
    private readonly transaction: Transaction,
    private readonly announcer: PlanningAnnouncer,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<void> {
    const staff = requireRole(viewer, ...STAFF);
    const { openingHours } = parseInput(SetOpeningHoursSchema, input);
    refuseIf(checkOpeningHours(openingHours));
    return this.transaction.run(async (em) => {
      await lockCalendar(em);
      await em.execute('delete from opening_hours');
      for (const { weekday, opensAtMinute, closesAtMinute } of openingHours) {
        await em.execute(
          'insert into opening_hours (id, weekday, opens_at_minute, closes_at_minute) values (?, ?, ?, ?)',
          [newId(), weekday, opensAtMinute, closesAtMinute],
        );
      }
      await this.announcer.calendarChanged(em);
      await recordAudit(em, { actorId: staff.personId, action: 'SetOpeningHours', details: { openingHours } });
    });
  }
}

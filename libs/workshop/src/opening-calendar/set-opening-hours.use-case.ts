import { parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkOpeningHours, refuseIf } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PlanningAnnouncer } from '../planning-announcer';
import { lockCalendar } from './lock-calendar';
import { replaceWeek, weekSchema } from './replace-week';

const SetOpeningHoursSchema = z.object({ openingHours: weekSchema });

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
      await replaceWeek(em, 'opening_hours', openingHours);
      await this.announcer.calendarChanged(em);
      await recordAudit(em, { actorId: staff.personId, action: 'SetOpeningHours', details: { openingHours } });
    });
  }
}

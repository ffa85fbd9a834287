import { parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkOpeningHours, refuseIf } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PlanningAnnouncer } from '../planning-announcer';
import { lockCalendar } from './lock-calendar';
import { replaceWeek, weekSchema } from './replace-week';

const SetStaffedHoursSchema = z.object({ staffedHours: weekSchema });

/** Replaces the hours of the week when staff is there; who works alone or young is judged by them from now on. */
@Injectable()
export class SetStaffedHours {
  constructor(
    private readonly transaction: Transaction,
    private readonly announcer: PlanningAnnouncer,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<void> {
    const staff = requireRole(viewer, ...STAFF);
    const { staffedHours } = parseInput(SetStaffedHoursSchema, input);
    refuseIf(checkOpeningHours(staffedHours));
    return this.transaction.run(async (em) => {
      await lockCalendar(em);
      await replaceWeek(em, 'staffed_hours', staffedHours);
      await this.announcer.calendarChanged(em);
      await recordAudit(em, { actorId: staff.personId, action: 'SetStaffedHours', details: { staffedHours } });
    });
  }
}

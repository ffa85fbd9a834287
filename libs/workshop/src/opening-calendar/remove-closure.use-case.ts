import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { notFound } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PlanningAnnouncer } from '../planning-announcer';
import { lockCalendar } from './lock-calendar';

const RemoveClosureSchema = z.object({ closureId: idField });

interface RemovedClosure {
  readonly reason: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Opens the place again for a span that was to be closed. The audit row keeps what it was. */
@Injectable()
export class RemoveClosure {
  constructor(
    private readonly transaction: Transaction,
    private readonly announcer: PlanningAnnouncer,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<void> {
    const staff = requireRole(viewer, ...STAFF);
    const { closureId } = parseInput(RemoveClosureSchema, input);
    return this.transaction.run(async (em) => {
      await lockCalendar(em);
      const [removed] = await em.execute<RemovedClosure[]>(
        'delete from closure where id = ? returning reason, starts_at as "startsAt", ends_at as "endsAt"',
        [closureId],
      );
      if (!removed) throw notFound('closure');
      const span = { start: Date.parse(removed.startsAt), end: Date.parse(removed.endsAt) };
      await this.announcer.calendarChanged(em, span);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'RemoveClosure',
        subjectType: 'closure',
        subjectId: closureId,
        details: { ...removed },
      });
    });
  }
}

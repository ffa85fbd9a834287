import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { notFound } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';

const RemoveQuotaSchema = z.object({ quotaId: idField });

/** Gives up a share of hours; the audit log keeps what it was. */
@Injectable()
export class RemoveQuota {
  constructor(private readonly transaction: Transaction) {}

  execute(viewer: Viewer, input: unknown): Promise<void> {
    const staff = requireRole(viewer, ...STAFF);
    const { quotaId } = parseInput(RemoveQuotaSchema, input);
    return this.transaction.run(async (em) => {
      const [removed] = await em.execute<Record<string, unknown>[]>(
        `delete from quota where id = ? returning scope, resource_id as "resourceId", category, pole_id as "poleId",
           plan_id as "planId", period, limit_minutes as "limitMinutes"`,
        [quotaId],
      );
      if (!removed) throw notFound('quota');
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'RemoveQuota',
        subjectType: 'quota',
        subjectId: quotaId,
        details: removed,
      });
    });
  }
}

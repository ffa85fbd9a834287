import { idField, lineField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { checkQuota, notFound, QUOTA_PERIODS, QUOTA_SCOPES, refuseIf } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';

const SetQuotaSchema = z.object({
  scope: z.enum(QUOTA_SCOPES),
  resourceId: idField.nullish().transform((id) => id ?? null),
  category: lineField(80)
    .nullish()
    .transform((category) => category ?? null),
  poleId: idField.nullish().transform((id) => id ?? null),
  planId: idField.nullish().transform((id) => id ?? null),
  period: z.enum(QUOTA_PERIODS),
  limitMinutes: z.int32(),
});

type Fields = z.output<typeof SetQuotaSchema>;

/** Decides on a share of hours: a new one, or another limit for the same hours of the same people. Bookings made are kept. */
@Injectable()
export class SetQuota {
  constructor(private readonly transaction: Transaction) {}

  /** @returns the id of the quota */
  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const fields = parseInput(SetQuotaSchema, input);
    refuseIf(checkQuota(fields));
    return this.transaction.run(async (em) => {
      await requireTargets(em, fields);
      const id = await write(em, fields);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'SetQuota',
        subjectType: 'quota',
        subjectId: id,
        details: fields,
      });
      return id;
    });
  }
}

async function requireTargets(em: SqlEntityManager, { resourceId, category, poleId, planId }: Fields): Promise<void> {
  const [known] = await em.execute<{ target: boolean; plan: boolean }[]>(
    `select (?::uuid is null or exists (select from resource where id = ?::uuid))
       and (?::uuid is null or exists (select from pole where id = ?::uuid))
       and (?::text is null or exists (select from resource where category = ?::text)) as target,
       (?::uuid is null or exists (select from plan where id = ?::uuid)) as plan`,
    [resourceId, resourceId, poleId, poleId, category, category, planId, planId],
  );
  if (!known?.target) throw notFound('scope');
  if (!known.plan) throw notFound('plan');
}

async function write(em: SqlEntityManager, fields: Fields): Promise<string> {
  const { scope, resourceId, category, poleId, planId, period, limitMinutes } = fields;
  const [row] = await em.execute<{ id: string }[]>(
    `insert into quota (id, scope, resource_id, category, pole_id, plan_id, period, limit_minutes) values (?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (scope, period, resource_id, category, pole_id, plan_id) do update set limit_minutes = excluded.limit_minutes
     returning id`,
    [newId(), scope, resourceId, category, poleId, planId, period, limitMinutes],
  );
  if (!row) throw new Error('a quota is written or changed');
  return row.id;
}

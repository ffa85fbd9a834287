import { idField, lineField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkRecordedWithdrawal, notFound, refuseIf, type WithdrawalFacts } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';

const WithdrawRecordedChargeSchema = z.object({ recordedChargeId: idField, reason: lineField(300) });

/** Takes back what was written down by mistake, before a run takes it in. */
@Injectable()
export class WithdrawRecordedCharge {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of what was written down */
  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { recordedChargeId, reason } = parseInput(WithdrawRecordedChargeSchema, input);
    return this.transaction.run(async (em) => {
      refuseIf(checkRecordedWithdrawal(await lock(em, recordedChargeId)));
      await em.execute(
        'update recorded_charge set withdrawn_at = ?, withdrawn_by_id = ?, withdrawn_reason = ? where id = ?',
        [new Date(this.clock.now()), staff.personId, reason, recordedChargeId],
      );
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'WithdrawRecordedCharge',
        subjectType: 'recorded_charge',
        subjectId: recordedChargeId,
        details: { reason },
      });
      return recordedChargeId;
    });
  }
}

/** The lock first, by a statement of its own: the run that was waited for has charged it meanwhile. */
async function lock(em: SqlEntityManager, id: string): Promise<WithdrawalFacts> {
  const [row] = await em.execute<{ withdrawn: boolean }[]>(
    'select withdrawn_at is not null as withdrawn from recorded_charge where id = ? for update',
    [id],
  );
  if (!row) throw notFound('recorded charge');
  const charges = await em.execute(
    `select 1 from charge where key in ('CONSUMABLE ' || ?::text, 'DAMAGE ' || ?::text)`,
    [id, id],
  );
  return { ...row, charged: charges.length > 0 };
}

import { recordAudit, Transaction } from '@etabli/database';
import { endOfForgotten, forgottenFrom } from '@etabli/domain';
import { Injectable } from '@nestjs/common';

interface RunningRow {
  readonly id: string;
  readonly personId: string;
  readonly startedAt: number;
  readonly endsAt: number;
}

const RUNNING = `select u.id, u.person_id as "personId", milliseconds(u.started_at)::float8 as "startedAt",
    milliseconds(b.ends_at)::float8 as "endsAt"
  from usage_session u join booking b on b.id = u.booking_id
  where u.stopped_at is null and b.ends_at <= ? order by u.id limit 500 for update of u skip locked`;

/** Ends the sessions nobody stopped, at the end of their booking: nobody knows more. To be run every few minutes. */
@Injectable()
export class CloseForgottenSessions {
  constructor(private readonly transaction: Transaction) {}

  /** Running it again, or twice at once, changes nothing more. @returns how many sessions were closed */
  execute(now: number): Promise<number> {
    return this.transaction.run(async (em) => {
      const running = await em.execute<RunningRow[]>(RUNNING, [new Date(now)]);
      const forgotten = running.filter(({ endsAt }) => now >= forgottenFrom(endsAt));
      for (const { id, personId, startedAt, endsAt } of forgotten) {
        await em.execute('update usage_session set stopped_at = ?, closed_by_system = true where id = ?::uuid', [
          new Date(endOfForgotten(startedAt, endsAt)),
          id,
        ]);
        await recordAudit(em, {
          actorId: null,
          action: 'CloseForgottenSessions',
          subjectType: 'usage_session',
          subjectId: id,
          details: { personId },
        });
      }
      return forgotten.length;
    });
  }
}

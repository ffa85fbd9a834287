import { Database, recordAudit, Transaction } from '@etabli/database';
import { isBelowThreshold } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { CalledOff } from './called-off';
import { SessionsRepository } from './sessions.repository';

const REASON = 'Trop peu d’inscrits';
const REASON_IN_ENGLISH = 'Too few people enrolled';

/** Calls off the sessions too few people come to, once nobody may leave any more. Run as often as one likes. */
@Injectable()
export class CancelSessionsBelowThreshold {
  constructor(
    private readonly transaction: Transaction,
    private readonly database: Database,
    private readonly sessions: SessionsRepository,
    private readonly calledOff: CalledOff,
  ) {}

  /** @returns the sessions called off by this run */
  async execute(now: number): Promise<string[]> {
    const near = await this.database.sql<{ id: string }>(
      `select s.id from training_session s join training t on t.id = s.training_id
       where s.state = 'PLANNED' and s.starts_at > ?
         and s.starts_at - t.cancellation_deadline_hours * interval '1 hour' <= ? order by s.starts_at`,
      [new Date(now), new Date(now)],
    );
    const calledOff: string[] = [];
    for (const { id } of near) if (await this.transaction.run((em) => this.judge(em, id, now))) calledOff.push(id);
    return calledOff;
  }

  private async judge(em: SqlEntityManager, id: string, now: number): Promise<boolean> {
    const session = await this.sessions.lock(em, id);
    const [count] = await em.execute<{ enrolled: number }[]>(
      `select count(*)::int as enrolled from enrolment where session_id = ? and state = 'ENROLLED'`,
      [id],
    );
    const { startsAt, cancellationDeadlineHours, minimumEnrolled } = session;
    const enrolled = count?.enrolled ?? 0;
    const below = isBelowThreshold({ startsAt, cancellationDeadlineHours, minimumEnrolled, enrolled }, now);
    if (session.state !== 'PLANNED' || !below) return false;
    await this.calledOff.write(em, session, { reason: REASON, reasonInEnglish: REASON_IN_ENGLISH, now });
    await recordAudit(em, {
      actorId: null,
      action: 'CancelSessionsBelowThreshold',
      subjectType: 'trainingSession',
      subjectId: id,
      details: { training: session.title, enrolled, minimumEnrolled },
    });
    return true;
  }
}

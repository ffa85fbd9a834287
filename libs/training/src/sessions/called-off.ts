import { afterCommit } from '@etabli/database';
import { PlanningNotifier } from '@etabli/jobs';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Reason } from '../letters/session-cancelled-words';
import { SessionNotices } from '../letters/session-notices';
import { SessionsRepository, type LockedSession } from './sessions.repository';

interface Why extends Reason {
  readonly now: number;
}

/** Calls a session off: machines free again, everybody told. */
@Injectable()
export class CalledOff {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly notices: SessionNotices,
    private readonly planning: PlanningNotifier,
  ) {}

  /** @returns how many persons were told */
  async write(em: SqlEntityManager, session: LockedSession, why: Why): Promise<number> {
    const { told, freed } = await this.sessions.cancel(em, session, why);
    for (const line of told) await this.notices.calledOff(em, session, { ...line, ...why });
    afterCommit(em, () => {
      for (const place of freed)
        this.planning.changed({ ...place, startsAt: session.startsAt, endsAt: session.endsAt });
    });
    return told.length;
  }
}

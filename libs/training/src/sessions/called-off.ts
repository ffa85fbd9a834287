import { afterCommit } from '@etabli/database';
import { queueMail } from '@etabli/jobs';
import { PlanningNotifier } from '@etabli/jobs';
import { PeopleSettings } from '@etabli/people';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { sessionCancelledLetter } from '../letters/session-cancelled-letter';
import { SessionsRepository, type LockedSession } from './sessions.repository';

interface Why {
  /** As somebody wrote it. */
  readonly reason: string;
  /** For a reason of ours. */
  readonly reasonInEnglish?: string;
  readonly now: number;
}

/** Calls a session off: machines free again, everybody told. */
@Injectable()
export class CalledOff {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly settings: PeopleSettings,
    private readonly notifier: PlanningNotifier,
  ) {}

  /** @returns how many persons were told */
  async write(em: SqlEntityManager, session: LockedSession, why: Why): Promise<number> {
    const { told, freed } = await this.sessions.cancel(em, session, why);
    for (const { email, enrolmentId, ...person } of told) {
      const letter = {
        ...person,
        to: email,
        session,
        publicUrl: this.settings.publicUrl,
        dedupeKey: `session-cancelled:${enrolmentId}`,
      };
      const said = person.language === 'EN' ? (why.reasonInEnglish ?? why.reason) : why.reason;
      await queueMail(em, sessionCancelledLetter(letter, said));
    }
    afterCommit(em, () => {
      for (const place of freed)
        this.notifier.changed({ ...place, startsAt: session.startsAt, endsAt: session.endsAt });
    });
    return told.length;
  }
}

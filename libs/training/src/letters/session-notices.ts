import { Notifier } from '@etabli/notifications';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { enrolledWords, seatLostWords, seatOfferedWords } from './seat-words';
import { sessionCancelledWords, type Reason } from './session-cancelled-words';
import type { SessionTold } from './session-told';

/** A person's line in a session: its id names what is told of it, once. */
interface Line {
  readonly id: string;
  readonly personId: string;
}

const CATALOGUE = '/formations';
/** Its dates stand on the page of the training. */
const pathOf = ({ trainingId }: SessionTold) => `${CATALOGUE}/${trainingId}`;

/** Tells learners what becomes of their place in a session, in the notification centre and by mail as they wish. */
@Injectable()
export class SessionNotices {
  constructor(private readonly notifier: Notifier) {}

  async enrolled(
    em: SqlEntityManager,
    session: SessionTold,
    line: Line & { readonly quizDone: boolean },
  ): Promise<void> {
    await this.notifier.notify(em, {
      personId: line.personId,
      type: 'TRAINING_ENROLLED',
      dedupeKey: `enrolled:${line.id}`,
      path: line.quizDone ? pathOf(session) : `${pathOf(session)}/quiz`,
      words: ({ language }) => enrolledWords(session, !line.quizDone, language),
    });
  }

  async seatOffered(
    em: SqlEntityManager,
    session: SessionTold,
    line: Line & { readonly until: number },
  ): Promise<void> {
    await this.notifier.notify(em, {
      personId: line.personId,
      type: 'TRAINING_SEAT_OFFERED',
      dedupeKey: `seat-offered:${line.id}`,
      path: pathOf(session),
      words: ({ language }) => seatOfferedWords(session, line.until, language),
    });
  }

  async seatLost(em: SqlEntityManager, session: SessionTold, line: Line): Promise<void> {
    await this.notifier.notify(em, {
      personId: line.personId,
      type: 'TRAINING_SEAT_OFFERED',
      dedupeKey: `seat-lost:${line.id}`,
      path: CATALOGUE,
      words: ({ language }) => seatLostWords(session, language),
    });
  }

  async calledOff(em: SqlEntityManager, session: SessionTold, line: Line & Reason): Promise<void> {
    await this.notifier.notify(em, {
      personId: line.personId,
      type: 'TRAINING_CANCELLED',
      dedupeKey: `session-cancelled:${line.id}`,
      path: CATALOGUE,
      words: ({ language }) => sessionCancelledWords(session, line, language),
    });
  }
}

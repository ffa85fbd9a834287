import { seatOfferEnds, seatsToOffer } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { SessionNotices } from '../letters/session-notices';
import type { LockedSession } from '../sessions/sessions.repository';
import { EnrolmentsRepository, type EnrolmentLine } from './enrolments.repository';

interface Listed {
  readonly id: string;
}

/** Passes freed seats down the line of those who wait; the session is locked first, by whoever calls. */
@Injectable()
export class WaitingList {
  constructor(
    private readonly enrolments: EnrolmentsRepository,
    private readonly notices: SessionNotices,
  ) {}

  /** Takes back the offers that are over, then offers every free seat to the next in line. Does nothing twice. */
  async settle(em: SqlEntityManager, session: LockedSession, now: number): Promise<void> {
    if (session.state !== 'PLANNED') return;
    await this.takeBack(em, session, now);
    const until = seatOfferEnds(now, session.startsAt);
    const count = seatsToOffer(await this.enrolments.seating(em, session.id));
    if (until === null || count === 0) return;
    const offered = await em.execute<Listed[]>(
      `update enrolment set state = 'OFFERED', offered_until = ? where id in (
         select id from enrolment where session_id = ? and state = 'WAITING' order by position limit ?) returning id`,
      [new Date(until), session.id, count],
    );
    for (const line of await this.linesOf(em, session, { listed: offered, now }))
      await this.notices.seatOffered(em, session, { ...line, until });
  }

  private async takeBack(em: SqlEntityManager, session: LockedSession, now: number): Promise<void> {
    const lost = await em.execute<Listed[]>(
      `update enrolment set state = 'CANCELLED', offered_until = null, cancelled_at = ?, cancel_reason = 'OFFER_LAPSED'
       where session_id = ? and state = 'OFFERED' and offered_until <= ? returning id`,
      [new Date(now), session.id, new Date(now)],
    );
    for (const line of await this.linesOf(em, session, { listed: lost, now }))
      await this.notices.seatLost(em, session, line);
  }

  private linesOf(
    em: SqlEntityManager,
    { id }: LockedSession,
    { listed, now }: { listed: readonly Listed[]; now: number },
  ): Promise<EnrolmentLine[]> {
    return this.enrolments.lines(em, { sessionId: id, ids: listed.map((one) => one.id), now });
  }
}

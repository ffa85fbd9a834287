import { Database, Transaction } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { SessionsRepository } from '../sessions/sessions.repository';
import { WaitingList } from './waiting-list';

// where an offer is over, or a seat is free while somebody waits
const UNSETTLED = `select s.id from training_session s
  where s.state = 'PLANNED' and s.starts_at > ? and (
    exists (select from enrolment e where e.session_id = s.id and e.state = 'OFFERED' and e.offered_until <= ?)
    or exists (select from enrolment e where e.session_id = s.id and e.state = 'WAITING') and s.seats >
      (select count(*) from enrolment e where e.session_id = s.id and e.state not in ('WAITING', 'CANCELLED')))
  order by s.starts_at`;

/** Passes on the seats nobody took in time. Run as often as one likes, by any number of servers. */
@Injectable()
export class OfferFreedSeats {
  constructor(
    private readonly transaction: Transaction,
    private readonly database: Database,
    private readonly sessions: SessionsRepository,
    private readonly waitingList: WaitingList,
  ) {}

  async execute(now: number): Promise<void> {
    const unsettled = await this.database.sql<{ id: string }>(UNSETTLED, [new Date(now), new Date(now)]);
    for (const { id } of unsettled)
      await this.transaction.run(async (em) => {
        await this.waitingList.settle(em, await this.sessions.lock(em, id), now);
      });
  }
}

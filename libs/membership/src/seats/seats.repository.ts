import { type MemberDays, notFound } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

export interface SeatedSubscription extends MemberDays {
  readonly holderId: string;
  readonly seats: number;
}

export interface LockedSeat extends MemberDays {
  readonly subscriptionId: string;
  readonly holderId: string;
  readonly personId: string;
}

/** Reads seats inside of a transaction; whoever gives one waits for who gave the last. */
@Injectable()
export class SeatsRepository {
  /** @throws Refused NOT_FOUND */
  async lockSubscription(em: SqlEntityManager, id: string): Promise<SeatedSubscription> {
    const [subscription] = await em.execute<SeatedSubscription[]>(
      `select s.person_id as "holderId", s.starts_on as "startsOn", s.ends_on as "endsOn", l.seats
       from plan_subscription s join plan l on l.id = s.plan_id where s.id = ? for no key update of s`,
      [id],
    );
    if (!subscription) throw notFound('subscription');
    return subscription;
  }

  async personsUnder(em: SqlEntityManager, subscriptionId: string, startsOn: string): Promise<number> {
    const [row] = await em.execute<{ persons: number }[]>('select persons_under(?, daterange(?, null)) as persons', [
      subscriptionId,
      startsOn,
    ]);
    return row?.persons ?? 1;
  }

  /** What a person signed, and the seats they hold, from a day on. */
  memberships(em: SqlEntityManager, personId: string, since: string): Promise<MemberDays[]> {
    return em.execute<MemberDays[]>('select starts_on as "startsOn", ends_on as "endsOn" from memberships_of(?, ?)', [
      personId,
      since,
    ]);
  }

  /** Whether two persons work for the same business today. */
  async areColleagues(em: SqlEntityManager, one: string, other: string): Promise<boolean> {
    const rows = await em.execute<unknown[]>(
      `select from business_member a join business_member b on b.business_id = a.business_id
       where a.person_id = ? and b.person_id = ? and a.left_at is null and b.left_at is null`,
      [one, other],
    );
    return rows.length > 0;
  }

  /** @throws Refused NOT_FOUND */
  async lockSeat(em: SqlEntityManager, id: string): Promise<LockedSeat> {
    const [seat] = await em.execute<LockedSeat[]>(
      `select t.subscription_id as "subscriptionId", s.person_id as "holderId", t.person_id as "personId",
         t.starts_on as "startsOn", t.ends_on as "endsOn"
       from subscription_seat t join plan_subscription s on s.id = t.subscription_id where t.id = ? for no key update of s, t`,
      [id],
    );
    if (!seat) throw notFound('seat');
    return seat;
  }
}

import { notFound, type PlanKind, type SubscriptionDays } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

export interface SoldPlan {
  readonly id: string;
  readonly name: string;
  readonly kind: PlanKind;
  readonly offered: boolean;
  readonly commitmentMonths: number;
  readonly packMinutes: number | null;
  readonly packValidityMonths: number | null;
}

export interface LockedSubscription extends SubscriptionDays {
  readonly personId: string;
}

/** Reads membership inside of a transaction. */
@Injectable()
export class MembershipsRepository {
  /** Sales to one person wait for each other. @throws Refused NOT_FOUND */
  async lockBuyer(em: SqlEntityManager, personId: string): Promise<{ active: boolean }> {
    const [person] = await em.execute<{ active: boolean }[]>(
      'select active from person where id = ? for no key update',
      [personId],
    );
    if (!person) throw notFound('person');
    return person;
  }

  /** @throws Refused NOT_FOUND */
  async plan(em: SqlEntityManager, planId: string): Promise<SoldPlan> {
    const [plan] = await em.execute<SoldPlan[]>(
      `select id, name, kind, offered, commitment_months as "commitmentMonths", pack_minutes as "packMinutes",
         pack_validity_months as "packValidityMonths" from plan where id = ?`,
      [planId],
    );
    if (!plan) throw notFound('plan');
    return plan;
  }

  /** The days of every subscription of a person. */
  subscriptionsOf(em: SqlEntityManager, personId: string): Promise<SubscriptionDays[]> {
    return em.execute<SubscriptionDays[]>(
      `select starts_on as "startsOn", commitment_ends_on as "commitmentEndsOn", ends_on as "endsOn"
       from plan_subscription where person_id = ?`,
      [personId],
    );
  }

  /** @throws Refused NOT_FOUND */
  async lockSubscription(em: SqlEntityManager, id: string): Promise<LockedSubscription> {
    const [subscription] = await em.execute<LockedSubscription[]>(
      `select person_id as "personId", starts_on as "startsOn", commitment_ends_on as "commitmentEndsOn",
         ends_on as "endsOn" from plan_subscription where id = ? for update`,
      [id],
    );
    if (!subscription) throw notFound('subscription');
    return subscription;
  }

  /** Whether a person is a member on a civil day: subscribed, or with hours left in a pack. */
  async isMemberOn(em: SqlEntityManager, personId: string, day: string): Promise<boolean> {
    const [row] = await em.execute<{ member: boolean }[]>(
      `select exists (select from plan_subscription where person_id = ? and starts_on <= ? and (ends_on is null or ends_on > ?))
         or exists (select from hour_pack where person_id = ? and expires_on > ? and remaining_minutes > 0) as member`,
      [personId, day, day, personId, day],
    );
    return row?.member ?? false;
  }
}

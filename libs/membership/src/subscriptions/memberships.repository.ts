import { notFound, type Pause, type PlanKind, type SubscriptionDays } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { TermsOfLeaving } from './own-notice-end';

export interface SoldPlan {
  readonly id: string;
  readonly name: string;
  readonly kind: PlanKind;
  readonly offered: boolean;
  readonly commitmentMonths: number;
  readonly everyMonths: number;
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
      `select id, name, kind, offered, commitment_months as "commitmentMonths", every_months as "everyMonths", pack_minutes as "packMinutes",
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

  /** The pauses of a subscription, by day. */
  pausesOf(em: SqlEntityManager, id: string): Promise<(Pause & { readonly id: string })[]> {
    return em.execute<(Pause & { readonly id: string })[]>(
      'select id, starts_on as "startsOn", ends_on as "endsOn" from subscription_pause where subscription_id = ? order by starts_on',
      [id],
    );
  }

  async planOn(em: SqlEntityManager, id: string, day: string): Promise<string> {
    const [row] = await em.execute<{ planId: string }[]>('select plan_on(?::uuid, ?::date) as "planId"', [id, day]);
    if (!row) throw notFound('subscription');
    return row.planId;
  }

  /** What the plan of that day asks of those who leave it. */
  async noticeTerms(em: SqlEntityManager, id: string, day: string): Promise<TermsOfLeaving> {
    const [terms] = await em.execute<TermsOfLeaving[]>(
      `select notice_months as months, notice_days as days, notice_until_period_end as "untilPeriodEnd", every_months as "everyMonths"
       from plan where id = plan_on(?::uuid, ?::date)`,
      [id, day],
    );
    if (!terms) throw notFound('subscription');
    return terms;
  }

  setCommitmentEnd(em: SqlEntityManager, id: string, endsOn: string): Promise<unknown> {
    return em.execute('update plan_subscription set commitment_ends_on = ? where id = ? and commitment_ends_on <> ?', [
      ...[endsOn, id, endsOn],
    ]);
  }

  /** The plan a subscription is said to be on is that of the day. */
  async followTerms(em: SqlEntityManager, today: string): Promise<void> {
    await em.execute(
      `update plan_subscription s set plan_id = plan_on(s.id, ?::date)
       where exists (select from subscription_term t where t.subscription_id = s.id and t.starts_on > s.starts_on)
         and s.plan_id <> plan_on(s.id, ?::date)`,
      [today, today],
    );
  }

  /** Whether a person is a member on a civil day: subscribed, on a seat, or with hours left in a pack. */
  async isMemberOn(em: SqlEntityManager, personId: string, day: string): Promise<boolean> {
    const [row] = await em.execute<{ member: boolean }[]>(
      `select exists (select from memberships_of(?, ?) where starts_on <= ? and (ends_on is null or ends_on > ?))
         or exists (select from hour_pack where person_id = ? and expires_on > ? and remaining_minutes > 0) as member`,
      [personId, day, day, day, personId, day],
    );
    return row?.member ?? false;
  }
}

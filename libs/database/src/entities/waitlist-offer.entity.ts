import { defineEntity, p } from '@mikro-orm/core';
import type { OfferOutcome, WaitlistPolicy } from '@etabli/domain';
import { newId } from '../new-id';
import { Resource } from './resource.entity';

const WaitlistOfferSchema = defineEntity({
  name: 'WaitlistOffer',
  tableName: 'waitlist_offer',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    resourceId: () => p.manyToOne(Resource).mapToPk().fieldName('resource_id'),
    startsAt: p.datetime().columnType('timestamptz'),
    endsAt: p.datetime().columnType('timestamptz'),
    policy: p.text().$type<WaitlistPolicy>(),
    offeredAt: p.datetime().columnType('timestamptz'),
    offeredUntil: p.datetime().columnType('timestamptz'),
    outcome: p.text().$type<OfferOutcome>().nullable(),
    closedAt: p.datetime().columnType('timestamptz').nullable(),
  },
  checks: [
    { name: 'waitlist_offer_not_empty', expression: 'starts_at < ends_at and offered_at < offered_until' },
    { name: 'waitlist_offer_policy_known', expression: "policy in ('ONE_AT_A_TIME','FIRST_WINS')" },
    { name: 'waitlist_offer_outcome_known', expression: "outcome in ('CLAIMED','EXPIRED','DECLINED')" },
    { name: 'waitlist_offer_closed_when', expression: '(outcome is null) = (closed_at is null)' },
  ],
  indexes: [
    {
      name: 'waitlist_offer_open',
      expression: 'create index waitlist_offer_open on waitlist_offer (offered_until) where closed_at is null',
    },
  ],
});

/** Freed time kept for those who waited for it, until one takes it or the time to answer is over. */
export class WaitlistOffer extends WaitlistOfferSchema.class {}
WaitlistOfferSchema.setClass(WaitlistOffer);

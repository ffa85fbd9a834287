import { defineEntity, p } from '@mikro-orm/core';

const StripeEventSchema = defineEntity({
  name: 'StripeEvent',
  tableName: 'stripe_event',
  properties: {
    eventId: p.text().primary(),
    type: p.text(),
    objectId: p.text(),
    createdAt: p.datetime().columnType('timestamptz'),
    receivedAt: p.datetime().columnType('timestamptz'),
    handledAt: p.datetime().columnType('timestamptz').nullable(),
    tries: p.smallint().default(0),
    lastError: p.text().nullable(),
  },
  checks: [
    {
      name: 'stripe_event_texts_bounded',
      expression:
        'length(event_id) between 1 and 255 and length(type) between 1 and 255 and length(object_id) between 1 and 255 and length(last_error) <= 500',
    },
  ],
  indexes: [
    {
      name: 'stripe_event_to_handle',
      expression: 'create index stripe_event_to_handle on stripe_event (received_at) where handled_at is null',
    },
  ],
});

/** Inbox of what the provider tells: each event once. Only which object changed is kept; the object itself is fetched when it is handled. */
export class StripeEvent extends StripeEventSchema.class {}
StripeEventSchema.setClass(StripeEvent);

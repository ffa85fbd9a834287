import { z } from 'zod';

const name = z.string().regex(/^[\w.-]{1,255}$/);

/** All that is read of a message: what happened to which object. The object itself is asked for when it is handled. */
export const PaymentEventSchema = z
  .object({
    id: z.string().regex(/^evt_\w{1,250}$/),
    type: z.string().regex(/^[a-z0-9_.]{1,255}$/),
    created: z.number().int().min(1_000_000_000).max(9_999_999_999),
    livemode: z.boolean(),
    data: z.object({ object: z.object({ id: name.optional(), object: name }) }),
  })
  .transform(({ data, created, ...event }) => ({
    ...event,
    createdAt: new Date(created * 1000),
    objectId: data.object.id ?? data.object.object,
  }));
export type PaymentEvent = z.output<typeof PaymentEventSchema>;

/** What this product follows; everything else is kept as read. */
const FOLLOWED: readonly (readonly [prefix: string, kind: EventKind])[] = [
  ['payment_intent.', 'PAYMENT'],
  ['charge.dispute.', 'DISPUTE'],
  ['refund.', 'REFUND'],
  ['checkout.session.', 'PAGE'],
  ['payment_method.', 'METHOD'],
];
export type EventKind = 'PAYMENT' | 'DISPUTE' | 'REFUND' | 'PAGE' | 'METHOD';

export const kindOf = (type: string): EventKind | null =>
  FOLLOWED.find(([prefix]) => type.startsWith(prefix))?.[1] ?? null;

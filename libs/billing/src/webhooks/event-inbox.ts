import { Transaction } from '@etabli/database';
import { Clock } from '@etabli/gateways';
import { enqueueJob } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import { kindOf, type PaymentEvent } from './payment-event';
import { handlePaymentEvent } from './webhook.jobs';

/** What the provider told, each message once, with the work it makes in the same transaction. */
@Injectable()
export class EventInbox {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** @returns false for a message received before */
  add({ id, type, objectId, createdAt }: PaymentEvent): Promise<boolean> {
    const now = new Date(this.clock.now());
    const followed = kindOf(type) !== null;
    return this.transaction.run(async (em) => {
      const written = await em.execute<unknown[]>(
        `insert into stripe_event (event_id, type, object_id, created_at, received_at, handled_at)
         values (?, ?, ?, ?, ?, ?) on conflict (event_id) do nothing returning event_id`,
        [id, type, objectId, createdAt, now, followed ? null : now],
      );
      if (written.length > 0 && followed)
        await enqueueJob(em, handlePaymentEvent, { payload: { eventId: id }, key: id });
      return written.length > 0;
    });
  }

  /** Of these, the messages never received. */
  missing(events: readonly PaymentEvent[]): Promise<PaymentEvent[]> {
    return this.transaction.run(async (em) => {
      const known = await em.execute<{ id: string }[]>(
        `select event_id as id from stripe_event where event_id = any(string_to_array(?, ','))`,
        [events.map(({ id }) => id).join(',')],
      );
      const ids = new Set(known.map(({ id }) => id));
      return events.filter(({ id }) => !ids.has(id));
    });
  }
}

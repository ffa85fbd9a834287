import { Transaction } from '@etabli/database';
import { Clock } from '@etabli/gateways';
import { JobHandlers } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import { FollowObject } from './follow-object';
import { kindOf } from './payment-event';
import { handlePaymentEvent } from './webhook.jobs';

interface Waiting {
  readonly type: string;
  readonly objectId: string;
}

/** Follows one message of the inbox: its object is asked for again, for messages come late, twice and in any order. */
@Injectable()
export class HandlePaymentEvent {
  constructor(
    handlers: JobHandlers,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly follow: FollowObject,
  ) {
    handlers.outside(handlePaymentEvent, ({ eventId }) => this.execute(eventId));
  }

  private async execute(eventId: string): Promise<void> {
    const event = await this.begin(eventId);
    const kind = event && kindOf(event.type);
    if (!event || !kind) return;
    try {
      await this.follow.execute(kind, event.objectId);
    } catch (fault) {
      await this.note(eventId, fault instanceof Error ? fault.message : String(fault));
      throw fault;
    }
    await this.note(eventId, null);
  }

  private begin(eventId: string): Promise<Waiting | undefined> {
    return this.transaction.run(async (em) => {
      const [event] = await em.execute<Waiting[]>(
        `update stripe_event set tries = tries + 1 where event_id = ? and handled_at is null
         returning type, object_id as "objectId"`,
        [eventId],
      );
      return event;
    });
  }

  private note(eventId: string, error: string | null): Promise<unknown> {
    const handledAt = error === null ? new Date(this.clock.now()) : null;
    return this.transaction.run((em) =>
      em.execute('update stripe_event set handled_at = ?, last_error = ? where event_id = ?', [
        handledAt,
        error?.slice(0, 500) ?? null,
        eventId,
      ]),
    );
  }
}

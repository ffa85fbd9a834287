import { Clock, isDemonstration, PaymentConnection, PaymentGateway } from '@etabli/gateways';
import { JobHandlers } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import { EventInbox } from './event-inbox';
import { PaymentEventSchema } from './payment-event';
import { catchUpEvents } from './webhook.jobs';

const DAYS_BACK = 3;

/** Reads again what the provider told these last days: a message that never reached us is followed all the same. */
@Injectable()
export class CatchUpEvents {
  constructor(
    handlers: JobHandlers,
    private readonly connection: PaymentConnection,
    private readonly clock: Clock,
    private readonly gateway: PaymentGateway,
    private readonly inbox: EventInbox,
  ) {
    handlers.outside(catchUpEvents, () => this.execute());
  }

  async execute(): Promise<void> {
    const told = await this.gateway.eventsSince(this.clock.now() - DAYS_BACK * 86_400_000);
    const events = told.flatMap((one) => {
      const event = PaymentEventSchema.safeParse(one);
      return event.success && event.data.livemode !== isDemonstration(this.connection) ? [event.data] : [];
    });
    for (const event of await this.inbox.missing(events)) await this.inbox.add(event);
  }
}

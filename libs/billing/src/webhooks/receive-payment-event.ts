import { Clock, isDemonstration, isSigned, PaymentConnection, type SignedMessage } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { EventInbox } from './event-inbox';
import { PaymentEventSchema } from './payment-event';

/** Takes in a message of the provider: nothing of it is read before its signature is found right. */
@Injectable()
export class ReceivePaymentEvent {
  constructor(
    private readonly connection: PaymentConnection,
    private readonly clock: Clock,
    private readonly inbox: EventInbox,
  ) {}

  /** @returns whether it was taken; why not is told to nobody */
  async execute(message: SignedMessage): Promise<boolean> {
    if (!isSigned(message, this.connection.webhookSecret, this.clock.now())) return false;
    const event = PaymentEventSchema.safeParse(parsed(message.body));
    if (!event.success || event.data.livemode === isDemonstration(this.connection)) return false;
    await this.inbox.add(event.data);
    return true;
  }
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}

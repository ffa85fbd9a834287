import type Stripe from 'stripe';
import { sign } from './sign';

/** Stripe waits so long for an answer. */
const PATIENCE_MS = 10_000;

/** Sends one event; gives the status of the answer, or why there was none. */
export async function postEvent(
  event: Stripe.Event,
  endpoint: Stripe.WebhookEndpoint,
  moment: number,
): Promise<string> {
  const body = JSON.stringify(event, null, 2);
  try {
    const answer = await fetch(endpoint.url, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'stripe-signature': sign(body, endpoint.secret ?? '', moment),
        'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks) etabli-sandbox',
      },
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await answer.arrayBuffer();
    return String(answer.status);
  } catch (error) {
    return error instanceof Error ? error.name : 'unreachable';
  }
}

export const isTaken = (answer: string): boolean => /^2\d\d$/.test(answer);

import type Stripe from 'stripe';
import { type Change } from '../store/change';
import { newId } from '../store/new-id';

/** The version this sandbox speaks; the SDK's types pin it. */
export const API_VERSION = '2026-10-28.endive' satisfies Stripe.LatestApiVersion;

/** Records that something happened to an object, and sends word to every endpoint that listens. */
export function emit(change: Change, type: Stripe.Event.Type, object: object): void {
  const listening = change
    .all('webhook_endpoint')
    .filter(
      ({ status, enabled_events: events }) => status === 'enabled' && (events.includes('*') || events.includes(type)),
    );
  const { requestId, idempotencyKey } = change.origin;
  const event = {
    id: newId('evt'),
    object: 'event',
    api_version: API_VERSION,
    created: change.now,
    data: { object },
    livemode: false,
    pending_webhooks: listening.length,
    request: { id: requestId, idempotency_key: idempotencyKey },
    type,
  };
  // the SDK has one type per event; `type` and `object` belong together by their callers
  change.put('event', event.id, event as Stripe.Event);
  for (const { id: endpoint } of listening) deliverSoon(change, event.id, endpoint);
}

/** Puts an event on its way to an endpoint, once more if need be. */
export function deliverSoon(change: Change, event: string, endpoint: string): void {
  const id = newId('whd');
  change.put('delivery', id, { id, event, endpoint, dueAt: change.now, attempts: 0, lastAnswer: null });
}

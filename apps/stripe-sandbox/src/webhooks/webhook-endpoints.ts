import type Stripe from 'stripe';
import { z } from 'zod';
import { API_VERSION } from '../events/emit';
import { type Route } from '../http/call';
import { pageOf } from '../http/list-page';
import { mergeMetadata } from '../http/merge-metadata';
import { mustFind } from '../http/must-find';
import { flag, input, metadata, page, readInput, text } from '../http/read-input';
import { type Change } from '../store/change';
import { newId, randomLetters } from '../store/new-id';

const PATH = '/v1/webhook_endpoints';
const about = { description: text.optional(), metadata: metadata.optional() };
const creation = input({
  ...about,
  api_version: text.optional(),
  enabled_events: z.array(text).min(1),
  url: z.url(),
});
const update = input({
  ...about,
  disabled: flag.optional(),
  enabled_events: z.array(text).min(1).optional(),
  url: z.url().optional(),
});
const listing = page({});

export const newWebhookSecret = (): string => `whsec_${randomLetters(32)}`;

interface NewEndpoint {
  id?: string;
  url: string;
  enabled_events: string[];
  secret?: string;
  description?: string | undefined;
  metadata?: Record<string, string> | undefined;
}

export function makeEndpoint(change: Change, given: NewEndpoint): Stripe.WebhookEndpoint {
  const id = given.id ?? newId('we');
  return change.put('webhook_endpoint', id, {
    id,
    object: 'webhook_endpoint',
    api_version: API_VERSION,
    application: null,
    created: change.now,
    description: given.description ?? null,
    enabled_events: given.enabled_events,
    livemode: false,
    metadata: mergeMetadata({}, given.metadata),
    secret: given.secret ?? newWebhookSecret(),
    status: 'enabled',
    url: given.url,
  });
}

/** The secret is told once, when the endpoint is made. */
function withoutSecret({ secret: _, ...rest }: Stripe.WebhookEndpoint): Stripe.WebhookEndpoint {
  return rest;
}

function updateEndpoint(change: Change, id: string, given: z.output<typeof update>): Stripe.WebhookEndpoint {
  const endpoint = mustFind(change, 'webhook_endpoint', { id });
  return change.put('webhook_endpoint', id, {
    ...endpoint,
    description: given.description ?? endpoint.description,
    enabled_events: given.enabled_events ?? endpoint.enabled_events,
    metadata: mergeMetadata(endpoint.metadata, given.metadata),
    url: given.url ?? endpoint.url,
    ...(given.disabled === undefined ? {} : { status: given.disabled ? 'disabled' : 'enabled' }),
  });
}

export const WEBHOOK_ENDPOINT_ROUTES: Route[] = [
  { method: 'POST', path: PATH, handle: ({ change, given }) => makeEndpoint(change, readInput(creation, given)) },
  {
    method: 'GET',
    path: PATH,
    handle: ({ change, given }) =>
      pageOf(change.all('webhook_endpoint').map(withoutSecret), readInput(listing, given), PATH),
  },
  {
    method: 'GET',
    path: `${PATH}/:id`,
    handle: ({ change, id }) => withoutSecret(mustFind(change, 'webhook_endpoint', { id })),
  },
  {
    method: 'POST',
    path: `${PATH}/:id`,
    handle: ({ change, id, given }) => withoutSecret(updateEndpoint(change, id, readInput(update, given))),
  },
  {
    method: 'DELETE',
    path: `${PATH}/:id`,
    handle({ change, id }) {
      mustFind(change, 'webhook_endpoint', { id });
      change.remove('webhook_endpoint', id);
      for (const one of change.all('delivery')) if (one.endpoint === id) change.remove('delivery', one.id);
      return { id, object: 'webhook_endpoint', deleted: true };
    },
  },
];

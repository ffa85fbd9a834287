import { type Route } from '../http/call';
import { pageOf } from '../http/list-page';
import { mustFind } from '../http/must-find';
import { flag, integer, page, readInput, text } from '../http/read-input';
import { within } from '../http/within';
import { type Change } from '../store/change';
import type Stripe from 'stripe';
import { z } from 'zod';

const listing = page({
  type: text.optional(),
  types: z.array(text).max(20).optional(),
  created: z.union([integer, z.partialRecord(z.enum(['gt', 'gte', 'lt', 'lte']), integer)]).optional(),
  delivery_success: flag.optional(),
});

/** `charge.*` names all of a family. */
const isNamed = (type: string, name: string): boolean =>
  name.endsWith('*') ? type.startsWith(name.slice(0, -1)) : type === name;

/** How many endpoints still wait for each event. */
function waitingOf(change: Change): Map<string, number> {
  const waiting = new Map<string, number>();
  for (const { event } of change.all('delivery')) waiting.set(event, (waiting.get(event) ?? 0) + 1);
  return waiting;
}

const asNow = (event: Stripe.Event, waiting: Map<string, number>): Stripe.Event => ({
  ...event,
  pending_webhooks: waiting.get(event.id) ?? 0,
});

export const EVENT_ROUTES: Route[] = [
  {
    method: 'GET',
    path: '/v1/events',
    handle({ change, given }) {
      const { type, types, created, delivery_success: arrived, ...cursor } = readInput(listing, given);
      const waiting = waitingOf(change);
      const names = types ?? (type ? [type] : ['*']);
      const found = change
        .all('event')
        .filter((one) => names.some((name) => isNamed(one.type, name)) && within(one.created, created))
        .filter((one) => arrived === undefined || arrived === !waiting.has(one.id));
      const listed = pageOf(found, cursor, '/v1/events');
      return { ...listed, data: listed.data.map((one) => asNow(one, waiting)) };
    },
  },
  {
    method: 'GET',
    path: '/v1/events/:id',
    handle: ({ change, id }) => asNow(mustFind(change, 'event', { id }), waitingOf(change)),
  },
];

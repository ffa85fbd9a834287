import { emit } from '../events/emit';
import { type Route } from '../http/call';
import { pageOf } from '../http/list-page';
import { mergeMetadata } from '../http/merge-metadata';
import { mustFind } from '../http/must-find';
import { input, metadata, page, readInput, text } from '../http/read-input';

const listing = page({ customer: text.optional(), payment_intent: text.optional() });
const update = input({ description: text.optional(), metadata: metadata.optional() });
const lines = page({ source: text.optional(), type: text.optional() });

export const CHARGE_ROUTES: Route[] = [
  {
    method: 'GET',
    path: '/v1/charges',
    handle({ change, given }) {
      const { customer, payment_intent: intent, ...cursor } = readInput(listing, given);
      const found = change
        .all('charge')
        .filter((one) => (!customer || one.customer === customer) && (!intent || one.payment_intent === intent));
      return pageOf(found, cursor, '/v1/charges');
    },
  },
  { method: 'GET', path: '/v1/charges/:id', handle: ({ change, id }) => mustFind(change, 'charge', { id }) },
  {
    method: 'POST',
    path: '/v1/charges/:id',
    handle({ change, id, given }) {
      const { description, metadata: tags } = readInput(update, given);
      const charge = mustFind(change, 'charge', { id });
      const updated = change.put('charge', id, {
        ...charge,
        description: description ?? charge.description,
        metadata: mergeMetadata(charge.metadata, tags),
      });
      emit(change, 'charge.updated', updated);
      return updated;
    },
  },
  {
    method: 'GET',
    path: '/v1/balance_transactions',
    handle({ change, given }) {
      const { source, type, ...cursor } = readInput(lines, given);
      const found = change
        .all('balance_transaction')
        .filter((one) => (!source || one.source === source) && (!type || one.type === type));
      return pageOf(found, cursor, '/v1/balance_transactions');
    },
  },
  {
    method: 'GET',
    path: '/v1/balance_transactions/:id',
    handle: ({ change, id }) => mustFind(change, 'balance_transaction', { id }),
  },
];

import { z } from 'zod';
import { emit } from '../events/emit';
import { invalidRequest } from '../http/api-error';
import { type Route } from '../http/call';
import { pageOf } from '../http/list-page';
import { mergeMetadata } from '../http/merge-metadata';
import { mustFind } from '../http/must-find';
import { flag, input, metadata, page, readInput, text } from '../http/read-input';
import { mandateData } from '../payment-methods/mandates';
import { confirmSetupIntent } from './confirm-setup-intent';
import { createSetupIntent, withSetupMethod } from './create-setup-intent';

const PATH = '/v1/setup_intents';
const about = {
  customer: text.optional(),
  description: text.optional(),
  metadata: metadata.optional(),
  payment_method: text.optional(),
  allowed_payment_method_types: z.array(z.enum(['card', 'sepa_debit'])).optional(),
};
const confirming = { mandate_data: mandateData.optional(), return_url: text.optional() };
const creation = input({
  ...about,
  ...confirming,
  automatic_payment_methods: z
    .strictObject({ enabled: flag, allow_redirects: z.enum(['always', 'never']).optional() })
    .optional(),
  confirm: flag.optional(),
  usage: z.enum(['off_session', 'on_session']).optional(),
});
const update = input({
  description: text.optional(),
  metadata: metadata.optional(),
  payment_method: text.optional(),
});
const confirmation = input({ ...confirming, payment_method: text.optional() });
const cancellation = input({
  cancellation_reason: z.enum(['abandoned', 'duplicate', 'requested_by_customer']).optional(),
});
const listing = page({ customer: text.optional(), payment_method: text.optional() });

export const SETUP_INTENT_ROUTES: Route[] = [
  {
    method: 'POST',
    path: PATH,
    handle({ change, given }) {
      const { confirm, mandate_data, return_url, ...rest } = readInput(creation, given);
      const intent = createSetupIntent(change, rest);
      return confirm ? confirmSetupIntent(change, intent.id, { mandate_data, return_url }) : intent;
    },
  },
  {
    method: 'GET',
    path: PATH,
    handle({ change, given }) {
      const { customer, payment_method: method, ...cursor } = readInput(listing, given);
      const found = change
        .all('setup_intent')
        .filter((one) => (!customer || one.customer === customer) && (!method || one.payment_method === method));
      return pageOf(found, cursor, PATH);
    },
  },
  {
    method: 'GET',
    path: `${PATH}/:id`,
    handle: ({ change, id }) => mustFind(change, 'setup_intent', { id, param: 'intent' }),
  },
  {
    method: 'POST',
    path: `${PATH}/:id`,
    handle({ change, id, given }) {
      const { metadata: tags, description, payment_method: method } = readInput(update, given);
      const intent = mustFind(change, 'setup_intent', { id, param: 'intent' });
      const updated = {
        ...intent,
        description: description ?? intent.description,
        metadata: mergeMetadata(intent.metadata ?? {}, tags),
      };
      return change.put('setup_intent', id, method ? withSetupMethod(change, updated, method) : updated);
    },
  },
  {
    method: 'POST',
    path: `${PATH}/:id/confirm`,
    handle: ({ change, id, given }) => confirmSetupIntent(change, id, readInput(confirmation, given)),
  },
  {
    method: 'POST',
    path: `${PATH}/:id/cancel`,
    handle({ change, id, given }) {
      const { cancellation_reason: reason = null } = readInput(cancellation, given);
      const intent = mustFind(change, 'setup_intent', { id, param: 'intent' });
      if (intent.status === 'succeeded' || intent.status === 'canceled')
        throw invalidRequest(`You cannot cancel this SetupIntent because it has a status of ${intent.status}.`, {
          code: 'setup_intent_unexpected_state',
        });
      const canceled = change.put('setup_intent', id, {
        ...intent,
        cancellation_reason: reason,
        next_action: null,
        status: 'canceled',
      });
      emit(change, 'setup_intent.canceled', canceled);
      return canceled;
    },
  },
];

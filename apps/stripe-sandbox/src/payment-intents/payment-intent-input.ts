import { z } from 'zod';
import { flag, input, integer, metadata, page, text } from '../http/read-input';
import { mandateData } from '../payment-methods/mandates';
import { methodData } from '../payment-methods/payment-methods';

const allowedTypes = z.array(z.enum(['card', 'sepa_debit']));
const about = {
  customer: text.optional(),
  description: text.optional(),
  metadata: metadata.optional(),
  payment_method: text.optional(),
  allowed_payment_method_types: allowedTypes.optional(),
  receipt_email: text.optional(),
  setup_future_usage: z.enum(['off_session', 'on_session']).optional(),
  statement_descriptor: text.optional(),
  statement_descriptor_suffix: text.optional(),
};
/** Stripe also takes how often: it changes nothing here. */
const absence = z.union([flag, z.enum(['one_off', 'recurring']).transform(() => true)]);
const confirming = {
  error_on_requires_action: flag.optional(),
  mandate: text.optional(),
  mandate_data: mandateData.optional(),
  off_session: absence.optional(),
  payment_method_data: z.strictObject(methodData).optional(),
  return_url: text.optional(),
};
const automatic = z.strictObject({ enabled: flag, allow_redirects: z.enum(['always', 'never']).optional() });

export const creation = input({
  ...about,
  ...confirming,
  amount: integer,
  automatic_payment_methods: automatic.optional(),
  capture_method: z.enum(['automatic', 'automatic_async']).optional(),
  confirm: flag.optional(),
  confirmation_method: z.enum(['automatic', 'manual']).optional(),
  currency: text,
});
export const update = input({ ...about, amount: integer.optional(), currency: text.optional() });
export const confirmation = input({
  ...confirming,
  allowed_payment_method_types: allowedTypes.optional(),
  payment_method: text.optional(),
  receipt_email: text.optional(),
  setup_future_usage: about.setup_future_usage,
});
export const cancellation = input({
  cancellation_reason: z.enum(['abandoned', 'duplicate', 'fraudulent', 'requested_by_customer']).optional(),
});
export const listing = page({
  customer: text.optional(),
  created: z.union([integer, z.partialRecord(z.enum(['gt', 'gte', 'lt', 'lte']), integer)]).optional(),
});

export type Creation = z.output<typeof creation>;
export type Update = z.output<typeof update>;
export type Confirmation = z.output<typeof confirmation>;

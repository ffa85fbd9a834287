import { z } from 'zod';
import { input, integer, metadata, page, text } from '../http/read-input';

const price = z.strictObject({
  currency: text,
  unit_amount: integer,
  product_data: z.strictObject({ name: text, description: text.optional(), metadata: metadata.optional() }),
});
const line = z.strictObject({ price_data: price, quantity: integer.optional() });

export const creation = input({
  billing_address_collection: z.enum(['auto', 'required']).optional(),
  cancel_url: text.optional(),
  client_reference_id: text.optional(),
  currency: text.optional(),
  customer: text.optional(),
  customer_creation: z.enum(['always', 'if_required']).optional(),
  customer_email: text.optional(),
  expires_at: integer.optional(),
  line_items: z.array(line).min(1).optional(),
  locale: text.optional(),
  metadata: metadata.optional(),
  mode: z.enum(['payment', 'setup']),
  payment_intent_data: z
    .strictObject({
      description: text.optional(),
      metadata: metadata.optional(),
      receipt_email: text.optional(),
      setup_future_usage: z.enum(['off_session', 'on_session']).optional(),
      statement_descriptor: text.optional(),
    })
    .optional(),
  allowed_payment_method_types: z.array(z.enum(['card', 'sepa_debit'])).optional(),
  setup_intent_data: z.strictObject({ description: text.optional(), metadata: metadata.optional() }).optional(),
  submit_type: z.enum(['auto', 'book', 'donate', 'pay', 'subscribe']).optional(),
  success_url: text,
  ui_mode: z.literal('hosted_page').optional(),
});
export const listing = page({
  customer: text.optional(),
  payment_intent: text.optional(),
  status: z.enum(['open', 'complete', 'expired']).optional(),
});

export type NewSession = z.output<typeof creation>;

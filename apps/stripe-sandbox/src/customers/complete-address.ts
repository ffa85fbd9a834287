import type Stripe from 'stripe';

type Given = { [K in keyof Stripe.Address]?: string | undefined };

/** An address says every line, if only to say that it is empty. */
export const completeAddress = (given: Given): Stripe.Address => ({
  city: given.city || null,
  country: given.country || null,
  line1: given.line1 || null,
  line2: given.line2 || null,
  postal_code: given.postal_code || null,
  state: given.state || null,
});

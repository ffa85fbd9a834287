import { createHmac } from 'node:crypto';

/** The Stripe-Signature header: the moment, and the proof that the sender knows the secret. */
export function sign(payload: string, secret: string, moment: number): string {
  const proof = createHmac('sha256', secret).update(`${moment}.${payload}`).digest('hex');
  return `t=${moment},v1=${proof}`;
}

import type Stripe from 'stripe';
import type { PaymentConnection } from './payment-connection';

const PATIENCE_MS = 20_000;

/** The official SDK, on the provider or on our stand-in. It tries again by itself under our keys. */
export async function openStripe({ apiKey, standInPort }: PaymentConnection): Promise<Stripe> {
  const { default: Client } = await import('stripe');
  const where = standInPort === null ? {} : { host: '127.0.0.1', port: standInPort, protocol: 'http' as const };
  return new Client(apiKey, { ...where, maxNetworkRetries: 2, timeout: PATIENCE_MS, telemetry: false });
}

import { ACCOUNT_ROUTES } from '../account/account';
import { BILLING_PORTAL_ROUTES } from '../billing-portal/billing-portal';
import { CHARGE_ROUTES } from '../charges/charges';
import { CHECKOUT_ROUTES } from '../checkout/checkout-sessions';
import { CUSTOMER_ROUTES } from '../customers/customers';
import { DISPUTE_ROUTES } from '../disputes/disputes';
import { EVENT_ROUTES } from '../events/events';
import { PAYMENT_INTENT_ROUTES } from '../payment-intents/payment-intents';
import { MANDATE_ROUTES } from '../payment-methods/mandates';
import { PAYMENT_METHOD_ROUTES } from '../payment-methods/payment-methods';
import { REFUND_ROUTES } from '../refunds/refunds';
import { SETUP_INTENT_ROUTES } from '../setup-intents/setup-intents';
import { WEBHOOK_ENDPOINT_ROUTES } from '../webhooks/webhook-endpoints';
import { type Route } from './call';

/** Everything of the API that is imitated. */
export const API_ROUTES: Route[] = [
  ...ACCOUNT_ROUTES,
  ...BILLING_PORTAL_ROUTES,
  ...CHARGE_ROUTES,
  ...CHECKOUT_ROUTES,
  ...CUSTOMER_ROUTES,
  ...DISPUTE_ROUTES,
  ...EVENT_ROUTES,
  ...MANDATE_ROUTES,
  ...PAYMENT_INTENT_ROUTES,
  ...PAYMENT_METHOD_ROUTES,
  ...REFUND_ROUTES,
  ...SETUP_INTENT_ROUTES,
  ...WEBHOOK_ENDPOINT_ROUTES,
];

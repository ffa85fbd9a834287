import type Stripe from 'stripe';
import { openStripe } from './open-stripe';
import { isDemonstration, type PaymentConnection } from './payment-connection';
import { WEBHOOK_EVENTS } from './webhook-events';

/** What the provider's account says of itself, as far as this product needs it. */
export interface ProviderSettings {
  readonly demonstration: boolean;
  readonly chargesEnabled: boolean;
  readonly cards: boolean;
  readonly debits: boolean;
  readonly country: string | null;
  readonly apiVersion: string;
  readonly endpoints: readonly {
    readonly url: string;
    readonly enabled: boolean;
    readonly events: readonly string[];
    readonly apiVersion: string | null;
  }[];
}

/** Asks the provider for its settings. */
export async function settingsOfProvider(connection: PaymentConnection): Promise<ProviderSettings> {
  const stripe = await openStripe(connection);
  const [account, endpoints] = await Promise.all([ownAccount(stripe), stripe.webhookEndpoints.list({ limit: 100 })]);
  return {
    demonstration: isDemonstration(connection),
    chargesEnabled: account.charges_enabled,
    cards: account.capabilities?.card_payments === 'active',
    debits: account.capabilities?.sepa_debit_payments === 'active',
    country: account.country ?? null,
    apiVersion: String(stripe.getApiField('version')),
    endpoints: endpoints.data.map((one) => ({
      url: one.url,
      enabled: one.status === 'enabled',
      events: one.enabled_events,
      apiVersion: one.api_version,
    })),
  };
}

const ownAccount = (stripe: Stripe): Promise<Stripe.Account> => stripe.accounts.retrieveCurrent();

/** What keeps money from moving, or its news from arriving; nothing when all is well. */
export function faultsOfProvider(settings: ProviderSettings, webhookUrl: string): string[] {
  return [
    ...(settings.chargesEnabled
      ? []
      : ['Le compte ne peut pas encore encaisser : terminez son ouverture chez Stripe.']),
    ...(settings.cards ? [] : ['Les cartes ne sont pas activées.']),
    ...(settings.debits ? [] : ['Le prélèvement SEPA n’est pas activé.']),
    ...(settings.country === 'FR' ? [] : [`Le compte n’est pas français : ${settings.country ?? 'pays inconnu'}.`]),
    ...faultsOfEndpoint(settings, webhookUrl),
  ];
}

function faultsOfEndpoint({ endpoints, apiVersion }: ProviderSettings, webhookUrl: string): string[] {
  const endpoint = endpoints.find(({ url }) => url === webhookUrl);
  if (!endpoint) return [`Aucun point d’écoute n’envoie à ${webhookUrl}.`];
  const missing = endpoint.events.includes('*') ? [] : WEBHOOK_EVENTS.filter((one) => !endpoint.events.includes(one));
  return [
    ...(endpoint.enabled ? [] : ['Le point d’écoute est désactivé.']),
    ...(missing.length === 0 ? [] : [`Le point d’écoute n’envoie pas : ${missing.join(', ')}.`]),
    ...(endpoint.apiVersion === null || endpoint.apiVersion === apiVersion
      ? []
      : [`Le point d’écoute parle la version ${endpoint.apiVersion} de l’API, le produit la version ${apiVersion}.`]),
  ];
}

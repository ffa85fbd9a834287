import { PaymentSandbox } from '@etabli/testing';
import { faultsOfProvider, settingsOfProvider, type ProviderSettings } from './check-provider';
import { WEBHOOK_EVENTS } from './webhook-events';

const URL = 'https://atelier.exemple.fr/webhooks/stripe';
const endpoint = { url: URL, enabled: true, events: WEBHOOK_EVENTS as readonly string[], apiVersion: '2026-10-28' };
const READY: ProviderSettings = {
  demonstration: false,
  chargesEnabled: true,
  cards: true,
  debits: true,
  country: 'FR',
  apiVersion: '2026-10-28',
  endpoints: [endpoint],
};
const faults = (changes: Partial<ProviderSettings>) => faultsOfProvider({ ...READY, ...changes }, URL);

describe('the account at the provider', () => {
  it('is ready when it takes cards and debits and tells all its news', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ endpoints: [{ ...endpoint, events: ['*'], apiVersion: null }] })).toEqual([]);
  });

  it('is asked with the official client, and the stand-in is ready', async () => {
    const provider = await PaymentSandbox.start(Date);
    try {
      const settings = await settingsOfProvider(provider.connection);
      expect(settings.demonstration).toBe(true);
      expect(faultsOfProvider(settings, settings.endpoints[0]?.url ?? '')).toEqual([]);
    } finally {
      await provider.stop();
    }
  });

  it('is told each thing it lacks', () => {
    expect(faults({ chargesEnabled: false, cards: false, debits: false, country: 'DE' })).toHaveLength(4);
    expect(faults({ endpoints: [] })).toEqual([`Aucun point d’écoute n’envoie à ${URL}.`]);
    const [one] = faults({ endpoints: [{ ...endpoint, events: endpoint.events.slice(1) }] });
    expect(one).toContain('payment_intent.succeeded');
    expect(faults({ endpoints: [{ ...endpoint, enabled: false, apiVersion: '2020-01-01' }] })).toHaveLength(2);
  });
});

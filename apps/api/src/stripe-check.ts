import { faultsOfProvider, settingsOfProvider } from '@etabli/gateways';
import { readEnv } from './env';

/** `npm run stripe:check`: reads the account at Stripe with the key of the environment, and says what is not ready. Changes nothing. */
const { payments, publicUrl } = readEnv();
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

if (!payments) {
  say('STRIPE_SECRET_KEY n’est pas donnée : les paiements sont une démonstration, il n’y a rien à vérifier.');
} else {
  const settings = await settingsOfProvider(payments);
  const faults = faultsOfProvider(settings, `${publicUrl}/webhooks/stripe`);
  say(settings.demonstration ? 'Clé de test : aucun argent réel.' : 'Clé réelle : de l’argent réel.');
  for (const fault of faults) say(`✗ ${fault}`);
  if (faults.length === 0) say('✓ Tout est prêt.');
  process.exitCode = faults.length === 0 ? 0 : 1;
}

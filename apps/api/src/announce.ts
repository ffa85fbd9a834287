import type { Env } from './env';

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

/** What a worker, which listens to nobody, says. */
export const announceWork = (): boolean => say('Établi : les tâches de fond tournent.');

/** What the person at the terminal needs next: the address, and how to get in. Told at once, so that who reads the address reads the rest. */
export function announce(env: Env, url: string, setupCode: string | null): void {
  const address = `\nÉtabli écoute sur ${url.replace('[::1]', 'localhost').replace('127.0.0.1', 'localhost')}\n`;
  say(address + wayIn(env, setupCode));
}

function wayIn({ publicUrl, demonstration }: Env, setupCode: string | null): string {
  if (setupCode)
    return `\nPremier démarrage : créez l’administrateur sur ${publicUrl}/premier-administrateur\nCode d’installation : ${setupCode}\n`;
  return demonstration ? DEMONSTRATION : '';
}

const DEMONSTRATION = `
Mode démonstration (données inventées). Mot de passe de tous les comptes : Etabli-demo-2026
  artisan@etabli.example    artisane résidente (ébéniste)
  artisan2@etabli.example   second artisan
  trainer@etabli.example    formateur
  manager@etabli.example    responsable d’atelier
  admin@etabli.example      administrateur
  partner@etabli.example    partenaire (lecture des bilans)
Mails gardés : /dev/mail        Démarrer sans démonstration : ETABLI_DEMO=off
`;

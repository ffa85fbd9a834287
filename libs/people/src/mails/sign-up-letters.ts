import type { Language } from '@etabli/domain';
import { composeMail, type Mail } from '@etabli/gateways';

/** To whom, and where the button leads. No name: a stranger typed it, and a mail must not carry their words. */
export interface SignUpLetter {
  readonly to: string;
  readonly language: Language;
  readonly manufacture: string;
  readonly url: string;
}

/** Where the web application lets a newcomer confirm their address. */
export const confirmationUrl = (publicUrl: string, token: string): string => `${publicUrl}/inscription?jeton=${token}`;

/** Asks whoever reads that mailbox whether it was them. */
export const confirmationLetter = ({ to, language, manufacture, url }: SignUpLetter): Mail =>
  language === 'EN'
    ? composeMail({
        to,
        language,
        subject: 'Confirm your address',
        greeting: 'Hello,',
        paragraphs: [
          `Someone, you most likely, wants to join ${manufacture} with this address.`,
          'Confirm it to choose a password and write your application. The link works once, for a day.',
        ],
        action: { label: 'Confirm my address', url },
        note: 'It was not you? Ignore this mail: no account is opened.',
      })
    : composeMail({
        to,
        language,
        subject: 'Confirmez votre adresse',
        greeting: 'Bonjour,',
        paragraphs: [
          `Quelqu’un, vous sans doute, souhaite rejoindre ${manufacture} avec cette adresse.`,
          'Confirmez-la pour choisir un mot de passe et rédiger votre candidature. Le lien sert une seule fois, pendant un jour.',
        ],
        action: { label: 'Confirmer mon adresse', url },
        note: 'Ce n’était pas vous\u00a0? Ignorez ce message\u00a0: aucun compte n’est ouvert.',
      });

/** Tells the owner of an account that somebody tried to open another with their address; the form said nothing of it. */
export const alreadyHereLetter = ({ to, language, manufacture, url }: SignUpLetter): Mail =>
  language === 'EN'
    ? composeMail({
        to,
        language,
        subject: 'You already have an account',
        greeting: 'Hello,',
        paragraphs: [
          `Someone, you most likely, wanted to join ${manufacture} with this address: it already has an account.`,
          'Sign in; “Forgotten password” sends you a link. If the account was closed, the front desk can open it again.',
        ],
        action: { label: 'Sign in', url },
        note: 'It was not you? Ignore this mail: nothing changed.',
      })
    : composeMail({
        to,
        language,
        subject: 'Vous avez déjà un compte',
        greeting: 'Bonjour,',
        paragraphs: [
          `Quelqu’un, vous sans doute, a voulu rejoindre ${manufacture} avec cette adresse\u00a0: elle a déjà un compte.`,
          'Connectez-vous\u00a0; «\u00a0Mot de passe oublié\u00a0» vous envoie un lien. Si le compte a été fermé, l’accueil peut le rouvrir.',
        ],
        action: { label: 'Me connecter', url },
        note: 'Ce n’était pas vous\u00a0? Ignorez ce message\u00a0: rien n’a changé.',
      });

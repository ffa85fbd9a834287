import type { Language } from '@etabli/domain';
import { composeMail, type Mail } from '@etabli/gateways';

/** To whom, and the address at which a password is chosen. */
export interface PasswordLetter {
  readonly to: string;
  readonly firstName: string;
  readonly language: Language;
  readonly url: string;
}

/** Where the web application lets a person choose a password. */
export const passwordUrl = (publicUrl: string, token: string): string => `${publicUrl}/mot-de-passe?jeton=${token}`;

/** Answer to "forgotten password". */
export const resetLetter = ({ to, firstName, language, url }: PasswordLetter): Mail =>
  language === 'EN'
    ? composeMail({
        to,
        language,
        subject: 'Choose a new password',
        greeting: `Hello ${firstName},`,
        paragraphs: [
          'Someone, you most likely, asked to choose a new password for your account.',
          'The link works once, for an hour. All your open sessions will then be closed.',
        ],
        action: { label: 'Choose my password', url },
        note: 'You did not ask for this? Ignore this mail: your password stays as it is.',
      })
    : composeMail({
        to,
        language,
        subject: 'Choisir un nouveau mot de passe',
        greeting: `Bonjour ${firstName},`,
        paragraphs: [
          'Quelqu’un, vous sans doute, a demandé à choisir un nouveau mot de passe pour votre compte.',
          'Le lien sert une seule fois, pendant une heure. Toutes vos sessions ouvertes seront alors fermées.',
        ],
        action: { label: 'Choisir mon mot de passe', url },
        note: 'Vous n’avez rien demandé\u00a0? Ignorez ce message\u00a0: votre mot de passe reste le même.',
      });

/** Welcome to a person registered by staff. */
export const invitationLetter = (letter: PasswordLetter, manufacture: string): Mail => {
  const { to, firstName, language, url } = letter;
  return language === 'EN'
    ? composeMail({
        to,
        language,
        subject: `Your account at ${manufacture}`,
        greeting: `Welcome ${firstName},`,
        paragraphs: [
          `An account was opened for you at ${manufacture}. Choose a password to see machines, book them and follow your bookings.`,
          'The link works once, for seven days. After that, “Forgotten password” sends you another.',
        ],
        action: { label: 'Choose my password', url },
      })
    : composeMail({
        to,
        language,
        subject: `Votre compte à ${manufacture}`,
        greeting: `Bienvenue ${firstName},`,
        paragraphs: [
          `Un compte vous a été ouvert à ${manufacture}. Choisissez un mot de passe pour voir les machines, les réserver et suivre vos réservations.`,
          'Le lien sert une seule fois, pendant sept jours. Ensuite, «\u00a0Mot de passe oublié\u00a0» vous en enverra un autre.',
        ],
        action: { label: 'Choisir mon mot de passe', url },
      });
};

/** Tells a person that their password changed: the alarm when it was somebody else. */
export const passwordChangedLetter = ({ to, firstName, language }: Omit<PasswordLetter, 'url'>): Mail =>
  language === 'EN'
    ? composeMail({
        to,
        language,
        subject: 'Your password has changed',
        greeting: `Hello ${firstName},`,
        paragraphs: ['The password of your account has just changed, and your other sessions are closed.'],
        note: 'If it was not you, choose another at once with “Forgotten password”, and tell the front desk.',
      })
    : composeMail({
        to,
        language,
        subject: 'Votre mot de passe a changé',
        greeting: `Bonjour ${firstName},`,
        paragraphs: ['Le mot de passe de votre compte vient de changer, et vos autres sessions sont fermées.'],
        note: 'Si ce n’était pas vous, choisissez-en un autre sans attendre avec «\u00a0Mot de passe oublié\u00a0», et prévenez l’accueil.',
      });

import type { Notice } from '@etabli/notifications';
import type { LockedApplication } from './applications.repository';

/** Tells a newcomer that they are a member. */
export const applicationAccepted = ({ id, personId }: LockedApplication): Notice => ({
  personId,
  type: 'APPLICATION_DECIDED',
  dedupeKey: `application-accepted:${id}`,
  path: '/',
  words: ({ language }) =>
    language === 'EN'
      ? {
          title: 'Welcome: your application is accepted',
          paragraphs: ['You are now a member. See which machines you may use, and what the others ask for.'],
          action: 'Discover the machines',
        }
      : {
          title: 'Bienvenue\u00a0: votre candidature est acceptée',
          paragraphs: [
            'Vous faites maintenant partie des membres. Voyez quelles machines vous pouvez utiliser, et ce que demandent les autres.',
          ],
          action: 'Découvrir les machines',
        },
});

/** Tells a newcomer why they were declined. */
export const applicationDeclined = ({ id, personId }: LockedApplication, reason: string): Notice => ({
  personId,
  type: 'APPLICATION_DECIDED',
  dedupeKey: `application-declined:${id}`,
  path: '/',
  words: ({ language }) =>
    language === 'EN'
      ? {
          title: 'Your application could not be accepted',
          paragraphs: [`The workshop writes: “${reason}”.`, 'You may apply again whenever you like.'],
          action: 'See my application',
        }
      : {
          title: 'Votre candidature n’a pas pu être acceptée',
          paragraphs: [
            `L’atelier vous écrit\u00a0: «\u00a0${reason}\u00a0».`,
            'Vous pouvez déposer une nouvelle candidature quand vous le souhaitez.',
          ],
          action: 'Voir ma candidature',
        },
});

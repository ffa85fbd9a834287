import { createHash } from 'node:crypto';
import { demonstrationId } from '../demonstration-id';
import { atMinute } from '../instants';
import { isStillHere, type Artisan } from '../people/artisan';
import { LOAD_MEMBERS } from '../people/load-members';
import { ADMINISTRATOR, MANAGER, TRAINER } from '../people/staff';
import type { Row } from '../rows';
import { dayOf, type Scene } from '../scene';
import { typeset } from '../typeset';
import { APPLICANTS } from './applicants';

const OPENING_DAY = '2020-06-01';

const TEXT =
  typeset(`1. Chacun travaille pour son compte et sous sa responsabilité. Une assurance responsabilité civile professionnelle à jour est demandée avant la première machine.

2. Une machine à risque ne s’utilise qu’avec l’habilitation correspondante. Former quelqu’un d’autre est l’affaire des formateurs.

3. On ne travaille jamais seul sur une machine dangereuse : quelqu’un doit pouvoir entendre un appel.

4. Les équipements de protection indiqués sur la fiche de la machine se portent dès la mise en route, par tous ceux qui sont à côté.

5. On réserve avant d’utiliser, on se signale en arrivant, on rend la suite quand on a fini plus tôt. Une absence sans prévenir prive les autres.

6. La machine est rendue propre, réglages remis, chutes triées. Une panne se déclare tout de suite, même petite.

7. Les outils empruntés reviennent au jour dit, dans l’état où ils sont partis.

8. Ni alcool, ni visiteur sur les machines, ni téléphone en main devant une lame.`);

const HOUSE_RULES_ID = demonstrationId('house_rules_version', '1');
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export const houseRulesRows = (): Row[] => [
  {
    id: HOUSE_RULES_ID,
    number: 1,
    textFr: TEXT,
    textEn: '',
    inForceFrom: OPENING_DAY,
    publishedById: MANAGER.id,
    publishedAt: atMinute(OPENING_DAY, 540),
  },
];

/** Everybody who works here signed them on arriving, and who applied before sending. */
export const houseRulesAcceptanceRows = (scene: Scene, artisans: readonly Artisan[]): Row[] => {
  const accepted = (personId: string, at: string): Row => ({
    id: demonstrationId('house_rules_acceptance', personId),
    personId,
    versionId: HOUSE_RULES_ID,
    at,
    language: 'FR',
    textHash: hashOf(TEXT),
  });
  return [
    ...[ADMINISTRATOR, MANAGER, TRAINER].map(({ id }) => accepted(id, atMinute(OPENING_DAY, 545))),
    ...artisans.filter(isStillHere).map(({ id, arrivedDay }) => accepted(id, atMinute(dayOf(scene, arrivedDay), 590))),
    ...LOAD_MEMBERS.map(({ id }) => accepted(id, atMinute(scene.today, 1))),
    ...APPLICANTS.flatMap(({ id, sentDay }) =>
      sentDay === null ? [] : [accepted(id, atMinute(dayOf(scene, sentDay), 1_240))],
    ),
  ];
};

import { demonstrationId } from '../demonstration-id';
import { atMinute } from '../instants';
import type { Row } from '../rows';
import { dayOf, type Scene } from '../scene';
import { typeset } from '../typeset';
import { siretFor } from './businesses';
import type { Paper } from './documents';

interface Applicant {
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly trade: string;
  readonly commune: string;
  readonly businessName: string | null;
  readonly motivation: string;
  readonly project: string;
  readonly sentDay: number | null;
}

const newcomer = (email: string, rest: Omit<Applicant, 'id' | 'email'>): Applicant => ({
  id: demonstrationId('person', email),
  email,
  ...rest,
});

/** One whose application waits for the team, one who is still writing. */
export const APPLICANTS: readonly Applicant[] = [
  newcomer('applicant@etabli.example', {
    firstName: 'Nawel',
    lastName: 'Benali',
    trade: 'Tapisserie d’ameublement',
    commune: 'Le Puy-en-Velay',
    businessName: 'Nawel Tapissière',
    motivation: typeset(
      'Je restaure des sièges depuis trois ans dans mon garage. Il me manque une machine à coudre triple entraînement et de la place pour recevoir des clients.',
    ),
    project: '',
    sentDay: -3,
  }),
  newcomer('applicant2@etabli.example', {
    firstName: 'Jules',
    lastName: 'Faure',
    trade: 'Ébénisterie',
    commune: 'Monistrol-sur-Loire',
    businessName: null,
    motivation: typeset('Je sors d’un CAP ébéniste et je veux lancer mes premières commandes.'),
    project: '',
    sentDay: null,
  }),
];

export const applicationRows = (scene: Scene): Row[] =>
  APPLICANTS.map(({ id, email, businessName, motivation, project, sentDay }) => ({
    id: demonstrationId('membership_application', email),
    personId: id,
    state: sentDay === null ? 'DRAFT' : 'SUBMITTED',
    motivation,
    project,
    siret: businessName === null ? null : siretFor(scene, businessName),
    businessName,
    planId: sentDay === null ? null : demonstrationId('plan', 'RESIDENT'),
    createdAt: atMinute(dayOf(scene, (sentDay ?? -1) - 1), 1_200),
    submittedAt: sentDay === null ? null : atMinute(dayOf(scene, sentDay), 1_250),
  }));

/** Handed in before there is a business here: they are the person's until then. */
export const applicantBusinessDocuments = (): Paper[] =>
  APPLICANTS.flatMap(({ id, sentDay }): Paper[] =>
    sentDay === null
      ? []
      : ['RC_PRO', 'REGISTRATION'].map((code) => ({
          code,
          personId: id,
          businessId: null,
          submittedById: id,
          submittedDay: sentDay,
          state: 'SUBMITTED',
          lastDay: null,
        })),
  );

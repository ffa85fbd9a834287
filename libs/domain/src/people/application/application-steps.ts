import type { Agreement, RequiredDocument } from '../../booking';
import type { ApplicationState } from '../vocabulary';

/** What stands between a newcomer and the workshop, in the order they meet it. */
export const APPLICATION_STEPS = [
  'CONFIRM_EMAIL',
  'ABOUT_YOU',
  'BUSINESS_OR_PROJECT',
  'DOCUMENTS',
  'HOUSE_RULES',
  'PLAN',
  'STAFF_DECISION',
] as const;
export type ApplicationStepCode = (typeof APPLICATION_STEPS)[number];

/** TO_DO: the newcomer must act. WAITING: the staff must. REFUSED: the staff said no, and why is told elsewhere. */
export const STEP_STATES = ['TO_DO', 'WAITING', 'DONE', 'REFUSED'] as const;
export type StepState = (typeof STEP_STATES)[number];

export interface ApplicationStep {
  readonly code: ApplicationStepCode;
  readonly state: StepState;
  /** Which documents are to hand in, by name. */
  readonly about: readonly string[];
}

/** What is known of a newcomer. */
export interface ApplicationFacts {
  readonly state: ApplicationState;
  readonly emailConfirmed: boolean;
  readonly phone: string | null;
  readonly motivation: string;
  /** The business they named by its SIRET, or work for already. */
  readonly hasBusiness: boolean;
  readonly project: string;
  /** Those asked of them, the best one handed in. */
  readonly documents: readonly RequiredDocument[];
  /** Null: the place has none. */
  readonly houseRules: Agreement | null;
  readonly planId: string | null;
  /** Civil day on which it is looked at. */
  readonly today: string;
}

const step = (code: ApplicationStepCode, state: StepState, about: readonly string[] = []): ApplicationStep => ({
  code,
  state,
  about,
});
const doneIf = (done: boolean): StepState => (done ? 'DONE' : 'TO_DO');
const said = (text: string | null): boolean => text !== null && text.trim() !== '';

/** Where a newcomer stands: each step, done or not. One screen for them, the same list for the staff. */
export const applicationSteps = (facts: ApplicationFacts): ApplicationStep[] => [
  step('CONFIRM_EMAIL', doneIf(facts.emailConfirmed)),
  step('ABOUT_YOU', doneIf(said(facts.phone) && said(facts.motivation))),
  step('BUSINESS_OR_PROJECT', doneIf(facts.hasBusiness || said(facts.project))),
  documentsStep(facts),
  step('HOUSE_RULES', doneIf(facts.houseRules?.accepted ?? true)),
  step('PLAN', doneIf(facts.planId !== null)),
  step('STAFF_DECISION', DECISION[facts.state]),
];

const DECISION: Readonly<Record<ApplicationState, StepState>> = {
  DRAFT: 'TO_DO',
  SUBMITTED: 'WAITING',
  ACCEPTED: 'DONE',
  DECLINED: 'REFUSED',
  WITHDRAWN: 'TO_DO',
};

function documentsStep({ documents, today }: ApplicationFacts): ApplicationStep {
  const toHandIn = documents.filter((document) => !isHandedIn(document, today)).map(({ typeName }) => typeName);
  if (toHandIn.length > 0) return step('DOCUMENTS', 'TO_DO', toHandIn);
  return step('DOCUMENTS', documents.some(({ state }) => state === 'SUBMITTED') ? 'WAITING' : 'DONE');
}

const isHandedIn = ({ state, validThrough }: RequiredDocument, today: string): boolean =>
  state === 'SUBMITTED' || (state === 'ACCEPTED' && (validThrough === null || validThrough >= today));

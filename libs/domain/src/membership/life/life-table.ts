import type { PaymentState } from '../../shared/vocabulary';
import type { LifeStage } from './life-state';

/** What moves a subscription from stage to stage. */
export const STAGE_EVENTS = [
  /** Staff accept the application. */
  'ACCEPT',
  /** The last document is valid and the house rules are signed. */
  'COMPLETE_PAPERS',
  'PAUSE',
  'RESUME',
  'GIVE_NOTICE',
  'WITHDRAW_NOTICE',
  /** The day the notice ends has come. */
  'REACH_END',
  /** Staff end it at once: an application refused or withdrawn, a contract broken. */
  'TERMINATE',
] as const;
export type StageEvent = (typeof STAGE_EVENTS)[number];

/** What dunning says of the debts of a subscription, each day. */
export const DEBT_EVENTS = ['DEBT_LATE', 'DEBT_RESTRICTS', 'DEBT_SUSPENDS', 'DEBT_SETTLED'] as const;
export type DebtEvent = (typeof DEBT_EVENTS)[number];

export type LifeEvent = StageEvent | DebtEvent;

/** The stage after each event; what is not in the table does not happen. */
export const STAGE_AFTER: Readonly<Record<LifeStage, Partial<Record<StageEvent, LifeStage>>>> = {
  APPLICATION: { ACCEPT: 'PAPERS', TERMINATE: 'ENDED' },
  PAPERS: { COMPLETE_PAPERS: 'RUNNING', TERMINATE: 'ENDED' },
  RUNNING: { PAUSE: 'PAUSED', GIVE_NOTICE: 'NOTICE_GIVEN', TERMINATE: 'ENDED' },
  PAUSED: { RESUME: 'RUNNING', GIVE_NOTICE: 'NOTICE_GIVEN', TERMINATE: 'ENDED' },
  NOTICE_GIVEN: { WITHDRAW_NOTICE: 'RUNNING', REACH_END: 'ENDED', TERMINATE: 'ENDED' },
  ENDED: {},
};

/** A debt may be found late at any point, and paying a part of it may ease a restriction: only the debts decide. */
export const PAYMENT_AFTER: Readonly<Record<DebtEvent, PaymentState>> = {
  DEBT_LATE: 'PAST_DUE',
  DEBT_RESTRICTS: 'RESTRICTED',
  DEBT_SUSPENDS: 'SUSPENDED',
  DEBT_SETTLED: 'UP_TO_DATE',
};

/** Stages in which nothing was invoiced yet. */
export const STAGES_WITHOUT_DEBTS: readonly LifeStage[] = ['APPLICATION', 'PAPERS'];

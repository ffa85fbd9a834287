import type { SessionFacts } from '../check-session';
import type { SessionRefusal } from '../session-refusals';

/** What is no longer taught gets no new session. */
export const trainingMustBeOffered = ({ training }: SessionFacts): SessionRefusal | undefined =>
  training.offered ? undefined : { code: 'TRAINING_NOT_OFFERED' };

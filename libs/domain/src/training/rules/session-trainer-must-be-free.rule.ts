import type { SessionFacts } from '../check-session';
import type { SessionRefusal } from '../session-refusals';

/** Nobody teaches two sessions at once. */
export const sessionTrainerMustBeFree = ({ trainer }: SessionFacts): SessionRefusal | undefined =>
  trainer.teachesElsewhere ? { code: 'SESSION_TRAINER_BUSY' } : undefined;

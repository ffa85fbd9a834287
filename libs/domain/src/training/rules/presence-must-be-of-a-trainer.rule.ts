import type { TrainerPresenceFacts } from '../check-presence';
import type { PresenceRefusal } from '../presence-refusals';

/** Whoever works accompanied relies on it. */
export const presenceMustBeOfATrainer = ({ trainer }: TrainerPresenceFacts): PresenceRefusal | undefined =>
  trainer.isTrainer ? undefined : { code: 'NOT_A_TRAINER' };

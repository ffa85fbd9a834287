import type { TrainerPresenceFacts } from '../check-presence';
import type { PresenceRefusal } from '../presence-refusals';

/** A trainer promises their own time only; staff plans everybody's. */
export const presenceMustBeOnesOwn = ({ planner, trainer }: TrainerPresenceFacts): PresenceRefusal | undefined =>
  planner.isStaff || planner.personId === trainer.personId ? undefined : { code: 'PRESENCE_OF_ANOTHER' };

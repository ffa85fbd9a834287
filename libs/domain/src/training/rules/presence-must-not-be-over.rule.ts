import type { TrainerPresenceFacts } from '../check-presence';
import type { PresenceRefusal } from '../presence-refusals';

/** What was announced in the past is what people relied on: it is not rewritten. */
export const presenceMustNotBeOver = ({ slot, now }: TrainerPresenceFacts): PresenceRefusal | undefined =>
  slot.end > now ? undefined : { code: 'PRESENCE_OVER' };

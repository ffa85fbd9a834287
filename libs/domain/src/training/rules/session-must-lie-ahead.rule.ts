import type { SessionFacts } from '../check-session';
import type { SessionRefusal } from '../session-refusals';

/** People need to be able to enrol. */
export const sessionMustLieAhead = ({ slot, now }: SessionFacts): SessionRefusal | undefined =>
  slot.start > now ? undefined : { code: 'SESSION_IN_THE_PAST' };

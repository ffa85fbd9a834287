import type { GrantFacts } from '../check-grant';
import type { HabilitationRefusal } from '../refusals';

/** A habilitation that is already over authorises nothing. */
export const validityMustLieAhead = ({ validUntil, now }: GrantFacts): HabilitationRefusal | undefined =>
  validUntil === null || validUntil > now ? undefined : { code: 'VALIDITY_ALREADY_OVER' };

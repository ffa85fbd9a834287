import { civilDay } from '../../shared/civil-time';
import type { GrantFacts } from '../check-grant';
import type { HabilitationRefusal } from '../refusals';

/** How long a habilitation may hold before it is renewed is decided once, for everybody. */
export const validityMustNotOutlastItsType = ({
  validUntil,
  longestUntil,
}: GrantFacts): HabilitationRefusal | undefined =>
  longestUntil === null || (validUntil !== null && validUntil <= longestUntil)
    ? undefined
    : { code: 'VALIDITY_TOO_LONG', lastDay: civilDay(longestUntil - 1) };

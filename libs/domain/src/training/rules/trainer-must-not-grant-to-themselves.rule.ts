import type { GrantFacts } from '../check-grant';
import type { HabilitationRefusal } from '../refusals';

/** Else a trainer would extend their own validity for ever, and nobody would look at how they work. */
export const trainerMustNotGrantToThemselves = ({
  granter,
  personId,
}: Pick<GrantFacts, 'granter' | 'personId'>): HabilitationRefusal | undefined =>
  !granter.isStaff && granter.personId === personId ? { code: 'CANNOT_GRANT_TO_ONESELF' } : undefined;

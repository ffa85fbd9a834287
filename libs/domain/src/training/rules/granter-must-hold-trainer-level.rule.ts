import type { Granter } from '../check-grant';
import type { HabilitationRefusal } from '../refusals';

/** A trainer grants, and revokes, only what they hold as a trainer themselves. */
export const granterMustHoldTrainerLevel = ({ granter }: { granter: Granter }): HabilitationRefusal | undefined =>
  granter.isStaff || granter.heldLevel === 'TRAINER'
    ? undefined
    : { code: 'TRAINER_LEVEL_MISSING', heldLevel: granter.heldLevel };

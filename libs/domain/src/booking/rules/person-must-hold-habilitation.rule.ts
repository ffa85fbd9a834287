import { levelReaches } from '../../training/habilitation-level';
import type { BookingFacts } from '../booking-facts';
import { bestLevelHeld } from '../habilitation-held';
import type { HabilitationMissing } from '../refusals';

/** A habilitation of the level required, or above, must cover the whole slot, not only the moment of booking. */
export function personMustHoldHabilitation(facts: BookingFacts): HabilitationMissing | undefined {
  const required = facts.resource.requiredHabilitation;
  if (!required) return undefined;
  const heldLevel = bestLevelHeld(facts);
  if (heldLevel !== null && levelReaches(heldLevel, required.level)) return undefined;
  const ends = facts.habilitations
    .filter(({ typeId, level }) => typeId === required.typeId && levelReaches(level, required.level))
    .map(({ validUntil }) => validUntil ?? 0)
    .filter((end) => end > facts.now);
  return {
    code: 'HABILITATION_MISSING',
    typeId: required.typeId,
    typeName: required.name,
    resourceName: facts.resource.name,
    requiredLevel: required.level,
    heldLevel,
    heldUntil: ends.length > 0 ? Math.max(...ends) : null,
  };
}

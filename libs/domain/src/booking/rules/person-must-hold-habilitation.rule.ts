import { HABILITATION_LEVELS, type HabilitationLevel } from '../../shared/vocabulary';
import type { BookingFacts, HeldHabilitation } from '../booking-facts';
import { coversSlot } from '../habilitation-held';
import type { HabilitationMissing } from '../refusals';

const rank = (level: HabilitationLevel): number => HABILITATION_LEVELS.indexOf(level);

/** A habilitation of the level required, or above, must cover the whole slot, not only the moment of booking. */
export function personMustHoldHabilitation(facts: BookingFacts): HabilitationMissing | undefined {
  const { slot, resource } = facts;
  const required = resource.requiredHabilitation;
  if (!required) return undefined;
  const held = facts.habilitations.filter((habilitation) => habilitation.typeId === required.typeId);
  const highEnough = held.filter((habilitation) => rank(habilitation.level) >= rank(required.level));
  if (highEnough.some((habilitation) => coversSlot(habilitation, slot))) return undefined;
  return {
    code: 'HABILITATION_MISSING',
    typeId: required.typeId,
    typeName: required.name,
    resourceName: resource.name,
    requiredLevel: required.level,
    heldLevel: highestLevel(held.filter((h) => !highEnough.includes(h) && coversSlot(h, slot))),
    heldUntil: lastInstant(highEnough, facts.now),
  };
}

const highestLevel = (held: readonly HeldHabilitation[]): HabilitationLevel | null =>
  held.map(({ level }) => level).sort((a, b) => rank(b) - rank(a))[0] ?? null;

/** Until when it is held, when it is still held now. */
function lastInstant(held: readonly HeldHabilitation[], now: number): number | null {
  const ends = held.flatMap(({ validUntil }) => (validUntil !== null && validUntil > now ? [validUntil] : []));
  return ends.length > 0 ? Math.max(...ends) : null;
}

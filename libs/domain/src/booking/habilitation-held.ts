import type { Slot } from '../shared/slot';
import type { HabilitationLevel } from '../shared/vocabulary';
import { highestLevel } from '../training/habilitation-level';
import type { BookingFacts, HeldHabilitation } from './booking-facts';

/** In force for the whole slot, not only when it is booked. */
export const coversSlot = (held: HeldHabilitation, slot: Slot): boolean =>
  held.validUntil === null || held.validUntil >= slot.end;

/** The highest level held for the whole slot of what the resource asks for; null: none, or nothing is asked for. */
export function bestLevelHeld({
  slot,
  resource,
  habilitations,
}: Pick<BookingFacts, 'slot' | 'resource' | 'habilitations'>): HabilitationLevel | null {
  const typeId = resource.requiredHabilitation?.typeId;
  return highestLevel(
    habilitations.filter((held) => held.typeId === typeId && coversSlot(held, slot)).map(({ level }) => level),
  );
}

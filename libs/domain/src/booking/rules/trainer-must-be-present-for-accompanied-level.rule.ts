import { overlaps, partsOutside } from '../../shared/slot';
import { civilPeriod } from '../../shared/civil-period';
import type { BookingFacts } from '../booking-facts';
import { bestLevelHeld } from '../habilitation-held';
import type { TrainerNotPresent } from '../refusals';

/** Who is not autonomous yet works while somebody who teaches this very habilitation is in the pole, for the whole slot. */
export function trainerMustBePresentForAccompaniedLevel(facts: BookingFacts): TrainerNotPresent | undefined {
  const { slot, resource, presence } = facts;
  const required = resource.requiredHabilitation;
  if (required?.level !== 'ACCOMPANIED' || bestLevelHeld(facts) !== 'ACCOMPANIED') return undefined;
  const teaching = presence.trainers.filter(({ teachesIt }) => teachesIt).map((trainer) => trainer.slot);
  if (partsOutside(slot, teaching).length === 0) return undefined;
  const thatDay = civilPeriod(slot.start, 'DAY');
  return {
    code: 'TRAINER_NOT_PRESENT',
    resourceName: resource.name,
    typeName: required.name,
    presences: teaching.filter((presences) => overlaps(presences, thatDay)).sort((a, b) => a.start - b.start),
  };
}

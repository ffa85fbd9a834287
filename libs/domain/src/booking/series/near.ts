import { overlaps, type Slot } from '../../shared/slot';
import type { BookingFacts } from '../booking-facts';

const MARGIN = 8 * 86_400_000;

/**
 * The facts that may matter to one slot, out of those of a whole series: rules look through them one by one, and no booking or closure
 * worth reading is more than a week away. Quotas and absences are kept whole, they look further.
 */
export function near<F extends BookingFacts>(facts: F, { start, end }: Slot): F {
  const span = { start: start - MARGIN, end: end + MARGIN };
  const there = (period: Slot): boolean => overlaps(period, span);
  const slotThere = ({ slot }: { readonly slot: Slot }): boolean => there(slot);
  const { calendar, presence, accessories } = facts;
  return {
    ...facts,
    calendar: { openingHours: calendar.openingHours.filter(there), closures: calendar.closures.filter(slotThere) },
    occupations: facts.occupations.filter(there),
    containedOccupations: facts.containedOccupations.filter(slotThere),
    ownBookings: facts.ownBookings.filter(slotThere),
    accessories: accessories.map((one) => ({ ...one, kept: one.kept.filter(slotThere) })),
    presence: {
      ...presence,
      others: presence.others.filter(slotThere),
      trainers: presence.trainers.filter(slotThere),
      staffedHours: presence.staffedHours.filter(there),
    },
  };
}

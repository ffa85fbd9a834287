import type { Slot } from '../../shared/slot';
import type { BookingFacts } from '../booking-facts';
import { hourCharges } from '../hour-charges';
import { occupationOf } from '../occupation-of';
import { countsInQuotas } from '../quota-usage';

/** The facts as they are once a slot of the resource is booked for the person: what the next booking of the same act must reckon with. */
export function withBooked<F extends BookingFacts>(facts: F, slot: Slot): F {
  const { resource, fairness, membership, accessories } = facts;
  const charges = new Map(hourCharges({ ...facts, slot }).map(({ packId, minutes }) => [packId, minutes]));
  const counts = countsInQuotas({ ...facts, slot });
  return {
    ...facts,
    ownBookings: [...facts.ownBookings, { resourceName: resource.name, slot }],
    occupations: [...facts.occupations, occupationOf(slot, resource.rules.bufferMinutes)],
    accessories: accessories.map((one) => ({ ...one, kept: [...one.kept, { slot, count: one.wanted }] })),
    membership: {
      ...membership,
      packs: membership.packs.map((pack) => ({
        ...pack,
        remainingMinutes: pack.remainingMinutes - (charges.get(pack.id) ?? 0),
      })),
    },
    fairness: {
      ...fairness,
      upcomingCount: fairness.upcomingCount + 1,
      quotas: fairness.quotas.map((quota) => (counts ? { ...quota, counted: [...quota.counted, slot] } : quota)),
    },
  };
}

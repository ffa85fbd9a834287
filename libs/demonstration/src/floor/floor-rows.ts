import { overlaps } from '@etabli/domain';
import type { BookingMade } from '../bookings/booking-made';
import { demonstrationId } from '../demonstration-id';
import { instantText } from '../instants';
import type { Artisan } from '../people/artisan';
import { RESOURCES_IN_PLACE, resourceNamed } from '../place/resources-in-place';
import type { Row } from '../rows';
import { lastActAt, type Scene } from '../scene';

const HOUR = 3_600_000;

const accessory = (name: string, stock: number, scope: { resource?: string; category?: string } = {}): Row => ({
  id: demonstrationId('accessory', name),
  name,
  stock,
  resourceId: scope.resource ? resourceNamed(scope.resource).id : null,
  category: scope.category ?? null,
});

/** What goes with a booking. */
export const accessoryRows = (): Row[] => [
  accessory('Chariot d’atelier', 4),
  accessory('Jeu de fraises', 2, { resource: 'CNC 3 axes' }),
  accessory('Serre-joints, lot de six', 5, { category: resourceNamed('Établi de montage 1').sketch.category }),
  accessory('Remorque', 1, { resource: 'Camionnette partagée' }),
];

/** Who waits for a saw that is taken, and is free then. */
export function waitlistRows(scene: Scene, artisans: readonly Artisan[], bookings: readonly BookingMade[]): Row[] {
  const saw = resourceNamed('Scie à format').id;
  const waiting = artisans.find(({ lastName }) => lastName === 'Roussel');
  const ahead = bookings.filter(
    ({ slot, cancelledAt }) => cancelledAt === null && slot.start > lastActAt(scene) + 24 * HOUR,
  );
  const own = ahead.filter(({ artisan }) => artisan === waiting);
  const wanted = ahead.find(
    ({ artisan, resource, slot }) =>
      artisan !== waiting && resource.id === saw && !own.some((other) => overlaps(other.slot, slot)),
  );
  if (!waiting || !wanted) return [];
  return [
    {
      id: demonstrationId('waitlist_entry', wanted.id),
      personId: waiting.id,
      resourceId: saw,
      startsAt: instantText(wanted.slot.start),
      endsAt: instantText(wanted.slot.end),
      joinedAt: instantText(lastActAt(scene)),
    },
  ];
}

/** What a booking takes of the resources that stand in its own. */
export const containedRows = (occupations: readonly Row[]): Row[] =>
  occupations.flatMap((occupation) =>
    RESOURCES_IN_PLACE.filter(
      ({ sketch }) => sketch.standsIn && resourceNamed(sketch.standsIn).id === occupation['resourceId'],
    ).map(({ id }) => ({
      ...occupation,
      id: demonstrationId('occupation', `${String(occupation['id'])} ${id}`),
      resourceId: id,
    })),
  );

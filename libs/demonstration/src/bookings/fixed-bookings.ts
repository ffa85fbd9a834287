import { civilInstant, type Slot } from '@etabli/domain';
import type { Artisan } from '../people/artisan';
import { resourceNamed, type ResourceInPlace } from '../place/resources-in-place';
import type { OpenDay } from '../place/opening';

/** A booking that is there whatever chance says. */
export interface FixedBooking {
  readonly artisan: Artisan;
  readonly resource: ResourceInPlace;
  readonly slot: Slot;
  /** In the demonstration's series: its day there. */
  readonly occurrenceOn?: string;
}

type Sketch = readonly [name: string, openDay: 0 | 1 | 2, resource: string, startMinute: number, minutes: number];

/** What the two demonstration artisans find on their home page, whatever chance says: on the next open days. */
const SKETCHES: readonly Sketch[] = [
  ['Roussel', 0, 'Dégauchisseuse-raboteuse', 600, 90],
  ['Roussel', 0, 'Établi de montage 1', 840, 180],
  ['Roussel', 1, 'Scie à format', 840, 120],
  ['Roussel', 2, 'Scie à ruban', 570, 60],
  ['Fournier', 0, 'Poste MIG', 510, 180],
  ['Fournier', 1, 'Plieuse', 600, 90],
];

/** Those that fit: a Saturday closes at five. */
export function fixedBookings(artisans: readonly Artisan[], comingDays: readonly OpenDay[]): FixedBooking[] {
  return SKETCHES.flatMap(([lastName, rank, resourceName, startMinute, minutes]) => {
    const artisan = artisans.find((one) => one.lastName === lastName);
    const day = comingDays[rank];
    if (!artisan || !day) return [];
    const start = civilInstant(day.day, startMinute);
    const slot = { start, end: start + minutes * 60_000 };
    return slot.start >= day.open.start && slot.end <= day.open.end
      ? [{ artisan, resource: resourceNamed(resourceName), slot }]
      : [];
  });
}

import { addDays, CHECKLISTS, type StoragePlaceKind } from '@etabli/domain';
import { demonstrationId } from '../demonstration-id';
import { atMinute } from '../instants';
import { isStillHere, type Artisan } from '../people/artisan';
import { MANAGER } from '../people/staff';
import type { Row } from '../rows';
import { dayOf, type Scene } from '../scene';

/** Benches and lockers are part of the plan; racks are paid apart. */
const PLACES = [
  { kind: 'BENCH', letter: 'E', count: 24, priceCents: 0 },
  { kind: 'LOCKER', letter: 'C', count: 20, priceCents: 0 },
  { kind: 'RACK', letter: 'R', count: 6, priceCents: 2_000 },
] as const;

const codesOf = ({ letter, count }: (typeof PLACES)[number]): string[] =>
  Array.from({ length: count }, (_, rank) => `${letter}${String(rank + 1).padStart(2, '0')}`);

const placeId = (code: string): string => demonstrationId('storage_place', code);

export const storagePlaceRows = (): Row[] =>
  PLACES.flatMap((place) =>
    codesOf(place).map((code) => ({
      id: placeId(code),
      kind: place.kind,
      code,
      poleId: null,
      monthlyPriceExclTaxCents: place.priceCents,
      // its lock is broken
      offered: code !== 'C20',
    })),
  );

interface Lent {
  readonly code: string;
  readonly kind: StoragePlaceKind;
  readonly holder: Artisan;
  readonly startsOn: string;
  readonly priceCents: number;
}

/** A bench for each resident, a locker for one in two, a rack of wood for the two who came first; one who left has given nothing back. */
function lent(scene: Scene, artisans: readonly Artisan[]): Lent[] {
  const residents = artisans.filter((artisan) => artisan.membership === 'RESIDENT' && isStillHere(artisan));
  return residents.flatMap((holder, rank) => {
    const number = String(rank + 1).padStart(2, '0');
    const startsOn = dayOf(scene, holder.arrivedDay);
    const bench = { code: `E${number}`, kind: 'BENCH', holder, startsOn, priceCents: 0 } as const;
    const locker = { ...bench, code: `C${number}`, kind: 'LOCKER' } as const;
    const rack = { ...bench, code: `R${number}`, kind: 'RACK', startsOn: dayOf(scene, -3), priceCents: 2_000 } as const;
    return [bench, ...(rank % 2 === 0 ? [locker] : []), ...(rank < 2 ? [rack] : [])];
  });
}

export const allocationRows = (scene: Scene, artisans: readonly Artisan[]): Row[] =>
  lent(scene, artisans).map(({ code, holder, startsOn, priceCents }) => ({
    id: demonstrationId('allocation', code),
    placeId: placeId(code),
    subscriptionId: demonstrationId('plan_subscription', holder.id),
    startsOn,
    endsOn: null,
    monthlyPriceExclTaxCents: priceCents,
    createdById: MANAGER.id,
    createdAt: atMinute(addDays(startsOn, -1), 970),
  }));

/** The tour with who left has begun: two lines are seen. */
export const allocationCheckRows = (scene: Scene, artisans: readonly Artisan[]): Row[] =>
  lent(scene, artisans).flatMap(({ code, kind, holder }) =>
    CHECKLISTS[kind].map((label, position) => {
      const seen = kind === 'BENCH' && (holder.leavesDay ?? 0) < 0 && position < 2;
      return {
        id: demonstrationId('allocation_check', `${code} ${position}`),
        allocationId: demonstrationId('allocation', code),
        position,
        label,
        doneAt: seen ? atMinute(dayOf(scene, -2), 1_050) : null,
        doneById: seen ? MANAGER.id : null,
        setAsideReason: null,
      };
    }),
  );

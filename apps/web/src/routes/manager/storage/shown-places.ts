import type { StoragePlaceKind } from '../../../generated/manager/graphql';

export const PLACE_KINDS: readonly StoragePlaceKind[] = ['BENCH', 'LOCKER', 'RACK'];

interface Shown {
  readonly kind: StoragePlaceKind;
  readonly offered: boolean;
  readonly allocation?: object | null;
}

/** Which places the reader wants to see; null: of every kind. */
export interface PlacesWish {
  readonly kind: StoragePlaceKind | null;
  readonly freeOnly: boolean;
}

/** Somebody may have it. */
export const isFree = ({ offered, allocation }: Shown): boolean => offered && !allocation;

/** What the address of the page asks for. */
export const wishIn = ({ sorte, libres }: Readonly<Record<string, string | undefined>>): PlacesWish => ({
  kind: PLACE_KINDS.find((kind) => kind === sorte) ?? null,
  freeOnly: libres === 'oui',
});

export const shown = <Place extends Shown>(places: readonly Place[], { kind, freeOnly }: PlacesWish): Place[] =>
  places.filter((place) => (kind === null || place.kind === kind) && (!freeOnly || isFree(place)));

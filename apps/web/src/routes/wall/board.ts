import type { WallQuery } from '../../generated/wall/graphql';

type Presence = WallQuery['presence'][number];
type Row = WallQuery['planning']['rows'][number];
type Pole = WallQuery['poles'][number];

export interface PoleNow {
  readonly pole: Pole;
  readonly there: readonly Presence[];
}

export interface Coming {
  readonly id: string;
  readonly startsAt: string;
  readonly resource: Row['resource'];
}

/** Poles where somebody is, in the order of the place, and those where nobody is. */
export function byPresence(poles: readonly Pole[], presence: readonly Presence[]) {
  const now: PoleNow[] = poles.map((pole) => ({
    pole,
    there: presence.filter(({ resource }) => resource.pole.id === pole.id),
  }));
  return {
    busy: now.filter(({ there }) => there.length > 0),
    quiet: now.filter(({ there }) => there.length === 0).map(({ pole }) => pole),
  };
}

/** What begins next, soonest first. */
export const comingAfter = (rows: readonly Row[], now: number, most: number): Coming[] =>
  rows
    .flatMap(({ resource, occupations }) =>
      occupations
        .filter(({ kind, startsAt }) => (kind === 'BOOKING' || kind === 'TRAINING') && Date.parse(startsAt) > now)
        .map(({ id, startsAt }) => ({ id, startsAt, resource })),
    )
    .toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
    .slice(0, most);

export const downNow = (rows: readonly Row[]): Row['resource'][] =>
  rows.map(({ resource }) => resource).filter(({ inService }) => !inService);

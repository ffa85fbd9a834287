import type { Slot } from '@etabli/domain';
import type { Played } from './play';
import { BUFFERS, occurrencesOf, type Scene } from './scene';
import type { Snapshot } from './snapshot';

const MINUTE = 60_000;

interface Taken extends Slot {
  readonly resourceId: string;
  readonly bookingId: string | null;
  readonly offerId: string | null;
}

interface OwnTime extends Slot {
  readonly id: string;
  readonly personId: string;
  readonly resourceId: string;
  readonly counts: boolean;
}

/**
 * All that may have been true at some instant between the beginning and the end of a group: what was there before, what is there after,
 * and what its own operations made in between, even if undone since.
 */
export interface Evidence {
  readonly now: number;
  readonly snapshots: readonly Snapshot[];
  readonly taken: readonly Taken[];
  readonly bookings: readonly OwnTime[];
  readonly played: readonly Played[];
  readonly bufferOf: (resourceId: string) => number;
  /** The machine that has a quota of its own. */
  readonly scarce: string | undefined;
}

/** Kinds of operations that book time. */
const TAKING: readonly string[] = ['book', 'move', 'claim', 'series'];

/** What an operation that was done may have taken. */
const slotsOf = ({ operation, meant }: Played) =>
  (meant ? (operation.kind === 'series' ? occurrencesOf(meant.slot) : [meant.slot]) : []).map(({ start, end }) => ({
    start,
    end,
    personId: meant?.member.personId ?? '',
    resourceId: meant?.resourceId || (meant?.place?.resourceId ?? ''),
  }));

export const overlap = (a: Slot, b: Slot): boolean => a.start < b.end && b.start < a.end;

interface Group {
  readonly scene: Scene;
  readonly now: number;
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly played: readonly Played[];
}

export function evidenceOf({ scene, now, before, after, played }: Group): Evidence {
  const bufferOf = (resourceId: string): number => (BUFFERS[scene.machines.indexOf(resourceId)] ?? 0) * MINUTE;
  const made = played.filter(({ did, operation }) => did && TAKING.includes(operation.kind)).flatMap(slotsOf);
  const passing = made.map(({ resourceId, start, end }) => ({
    resourceId,
    start,
    end: end + bufferOf(resourceId),
    bookingId: null,
    offerId: null,
  }));
  const passingBookings = made.map((one) => ({ ...one, id: '', counts: true }));
  const stored = [before, after];
  return {
    now,
    snapshots: stored,
    played,
    bufferOf,
    scarce: scene.machines[0],
    taken: [...stored.flatMap(({ occupations }) => occupations), ...passing],
    bookings: [
      ...stored.flatMap(({ bookings }) => bookings.filter(({ state }) => state !== 'CANCELLED')),
      ...passingBookings,
    ],
  };
}

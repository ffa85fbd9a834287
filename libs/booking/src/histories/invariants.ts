import { overlap } from './evidence';
import { BUFFERS, dayOf, LIMITS, PACK_MINUTES, type Scene } from './scene';
import type { Snapshot, StoredBooking } from './snapshot';

const MINUTE = 60_000;

/** What must hold of the database after every group, in words; nothing when it does. */
export function broken(scene: Scene, snapshot: Snapshot): string[] {
  return [
    ...overlaps(snapshot),
    ...bookingsWithoutTheirTime(scene, snapshot),
    ...overspent(scene, snapshot),
    ...creditAstray(snapshot),
  ];
}

const overlaps = ({ occupations }: Snapshot): string[] =>
  occupations.flatMap((a, index) =>
    occupations
      .slice(index + 1)
      .filter((b) => a.resourceId === b.resourceId && overlap(a, b))
      .map((b) => `overlap of ${JSON.stringify(a)} and ${JSON.stringify(b)}`),
  );

/** A live booking takes its slot and its buffer, no more and no less; a cancelled one takes nothing. */
function bookingsWithoutTheirTime({ machines }: Scene, { bookings, occupations }: Snapshot): string[] {
  return bookings.flatMap((booking) => {
    const taken = occupations.filter(({ bookingId }) => bookingId === booking.id);
    if (booking.state === 'CANCELLED') return taken.length > 0 ? [`${booking.id} is cancelled and takes time`] : [];
    const buffer = (BUFFERS[machines.indexOf(booking.resourceId)] ?? 0) * MINUTE;
    const [one, ...others] = taken;
    const isRight = one && others.length === 0 && one.start === booking.start && one.end === booking.end + buffer;
    return isRight ? [] : [`${booking.id} takes ${JSON.stringify(taken)}`];
  });
}

function overspent({ members, machines }: Scene, { bookings }: Snapshot): string[] {
  return members.flatMap(({ personId }) => {
    const own = bookings.filter((one) => one.personId === personId && one.counts && one.state !== 'CANCELLED');
    const days = [...new Set(own.map(({ start }) => dayOf(start)))];
    const spent = (of: readonly StoredBooking[]): number =>
      of.reduce((sum, { start, end }) => sum + (end - start) / MINUTE, 0);
    return [
      ...days
        .filter((day) => spent(own.filter(({ start }) => dayOf(start) === day)) > LIMITS.DAY)
        .map((day) => `${personId} spends more than a day allows on ${day}`),
      ...(spent(own) > LIMITS.WEEK ? [`${personId} spends more than a week allows`] : []),
      ...(spent(own.filter(({ resourceId }) => resourceId === machines[0])) > LIMITS.MONTH
        ? [`${personId} spends more than a month allows on the first machine`]
        : []),
    ];
  });
}

/** What is left is what was bought less every movement of the ledger, and never below nothing. */
const creditAstray = ({ packs }: Snapshot): string[] =>
  packs
    .filter(({ left, ledger }) => left !== ledger || left < 0 || left > PACK_MINUTES)
    .map(({ left, ledger }) => `a pack holds ${left} minutes, its ledger ${ledger}`);

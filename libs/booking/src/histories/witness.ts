import type { Slot } from '@etabli/domain';
import { overlap, type Evidence } from './evidence';
import type { Meant, Played } from './play';
import { CANCELLATION_DEADLINE, dayOf, LIMITS, occurrencesOf } from './scene';

const MINUTE = 60_000;
const minutes = ({ start, end }: Slot): number => (end - start) / MINUTE;

type Witness = (meant: Meant, evidence: Evidence) => boolean;

/** Who waits is judged for the slot of their place. */
const wanted = ({ slot, place, resourceId }: Meant): Slot & { readonly resourceId: string } => ({
  resourceId: resourceId || (place?.resourceId ?? ''),
  start: slot.start,
  end: slot.end,
});

const isTaken: Witness = (meant, { taken, bufferOf }) => {
  const { resourceId, start, end } = wanted(meant);
  const asked = { start, end: end + bufferOf(resourceId) };
  return taken.some(
    (other) => other.resourceId === resourceId && overlap(other, asked) && other.bookingId !== meant.booking?.id,
  );
};

const isElsewhere: Witness = (meant, { bookings }) =>
  bookings.some(
    (other) =>
      other.personId === meant.member.personId && other.id !== meant.booking?.id && overlap(other, wanted(meant)),
  );

/** The most that may have been counted, the own booking being moved left out. */
const used = (
  { member, booking }: Meant,
  { bookings }: Evidence,
  counts: (one: Evidence['bookings'][number]) => boolean,
): number => {
  const seen = new Map(
    bookings
      .filter((one) => one.personId === member.personId && one.counts && one.id !== booking?.id && counts(one))
      .map((one) => [`${one.id} ${one.resourceId} ${one.start} ${one.end}`, minutes(one)]),
  );
  return [...seen.values()].reduce((sum, one) => sum + one, 0);
};

const exceedsQuota: Witness = (meant, evidence) => {
  const slot = wanted(meant);
  const today = used(meant, evidence, ({ start }) => dayOf(start) === dayOf(slot.start));
  const week = used(meant, evidence, () => true);
  const month = used(meant, evidence, ({ resourceId }) => resourceId === evidence.scarce);
  const asked = minutes(slot);
  const isOverAll = today + asked > LIMITS.DAY || week + asked > LIMITS.WEEK;
  return isOverAll || (slot.resourceId === evidence.scarce && month + asked > LIMITS.MONTH);
};

const costOf = (kind: string, meant: Meant | undefined): number =>
  meant ? minutes(meant.slot) * (kind === 'series' ? 3 : 1) : 0;

/** The least that may have been left: what any two instants of the group hold, less what it took in between. */
const lacksCredit: Witness = (meant, { snapshots, played }) => {
  const { personId } = meant.member;
  const left = snapshots.flatMap(({ packs }) => packs.filter((pack) => pack.personId === personId));
  const taken = played
    .filter(({ did, meant: other }) => did && other?.member.personId === personId)
    .reduce((sum, { operation, meant: other }) => sum + costOf(operation.kind, other), 0);
  return left.length > 0 && Math.min(...left.map((pack) => pack.left)) - taken < minutes(wanted(meant));
};

const isHeld: Witness = ({ member }, { snapshots, played }) =>
  snapshots.some(({ held }) => held.includes(member.personId)) ||
  played.some(({ operation, meant }) => operation.kind === 'hold' && meant?.member === member);

const isBroken: Witness = (meant, { snapshots, played }) =>
  snapshots.some(({ broken }) => broken.includes(wanted(meant).resourceId)) ||
  played.some(({ operation }) => operation.kind === 'break');

const ofBooking =
  (holds: (booking: NonNullable<Meant['booking']>, now: number) => boolean): Witness =>
  ({ booking }, { now, snapshots }) =>
    snapshots.some(({ bookings }) => bookings.some((one) => one.id === booking?.id && holds(one, now)));

const ofPlace =
  (holds: (place: NonNullable<Meant['place']>, now: number) => boolean): Witness =>
  ({ place }, { now, snapshots }) =>
    snapshots.some(({ places }) => places.some((one) => one.id === place?.id && holds(one, now)));

const begunOf = ({ slot }: Meant, now: number): boolean => slot.start < now;

/** For each reason a refusal may give, what has to be seen in the database for it to be true. */
const WITNESSES: Readonly<Record<string, Witness>> = {
  SLOT_TAKEN: isTaken,
  OWN_OVERLAP: isElsewhere,
  QUOTA_EXCEEDED: exceedsQuota,
  HOUR_CREDIT_TOO_LOW: lacksCredit,
  // of who pays by the hour and has nothing left
  MEMBERSHIP_NOT_ACTIVE: lacksCredit,
  PERSON_ON_HOLD: isHeld,
  RESOURCE_OUT_OF_SERVICE: isBroken,
  SLOT_IN_THE_PAST: (meant, { now }) => begunOf(meant, now),
  ALREADY_CANCELLED: ofBooking(({ state }) => state === 'CANCELLED'),
  ALREADY_STARTED: ofBooking(({ start }, now) => start <= now),
  CANCELLATION_DEADLINE_PASSED: ofBooking(({ start }, now) => start - CANCELLATION_DEADLINE * MINUTE < now),
  TOO_EARLY_TO_CHECK_IN: ofBooking(({ start }, now) => now < start),
  TOO_LATE_TO_CHECK_IN: ofBooking(({ end }, now) => now >= end),
  NOT_STARTED_YET: ofBooking(({ start }, now) => now <= start),
  ALREADY_FINISHED: ofBooking(({ finished, end }, now) => finished || now >= end),
  ALREADY_WAITING: (meant, { snapshots }) =>
    snapshots.some(({ places }) =>
      places.some((place) => place.personId === meant.member.personId && ['WAITING', 'OFFERED'].includes(place.state)),
    ),
  NOT_OFFERED: ofPlace(({ offerId }) => offerId === null),
  WAIT_OVER: ofPlace(({ state }) => ['CLAIMED', 'LEFT', 'EXPIRED'].includes(state)),
  OFFER_TAKEN: ofPlace(({ outcome }) => outcome === 'CLAIMED'),
  OFFER_EXPIRED: ofPlace(
    ({ state, outcome, offeredUntil }, now) =>
      state !== 'OFFERED' || outcome !== null || (offeredUntil !== null && offeredUntil <= now),
  ),
};

/** What must forbid a booking whoever asks. */
const FORBIDDING = [
  'SLOT_TAKEN',
  'OWN_OVERLAP',
  'QUOTA_EXCEEDED',
  'PERSON_ON_HOLD',
  'RESOURCE_OUT_OF_SERVICE',
  'SLOT_IN_THE_PAST',
];
const EMPTYING = [...FORBIDDING, 'HOUR_CREDIT_TOO_LOW'];

/** Of joining a list and of a series the reasons bear on several slots: each has a witness of its own. */
const OF_KIND: Readonly<Record<string, Readonly<Record<string, Witness>>>> = {
  wait: {
    SLOT_FREE_ALREADY: (meant, evidence) =>
      evidence.snapshots.some((snapshot) => !isTaken(meant, { ...evidence, taken: snapshot.occupations })),
  },
  // no occurrence is left once those in the way are skipped: each is past, taken or one too many
  series: {
    SERIES_EMPTY: (meant, evidence) =>
      occurrencesOf(meant.slot).every((slot) =>
        EMPTYING.some((code) => WITNESSES[code]?.({ ...meant, slot }, evidence)),
      ),
  },
};

/** The reasons nothing in the database bears out: there must be none. */
export function withoutWitness({ operation, meant, refusals }: Played, evidence: Evidence): string[] {
  if (!refusals || !meant) return [];
  return refusals
    .filter(({ code }) => {
      const witness = OF_KIND[operation.kind]?.[code] ?? WITNESSES[code];
      return !witness?.(meant, evidence);
    })
    .map(({ code }) => `${operation.kind} refused for ${code} without a witness`);
}

/** Which reasons should have refused what was accepted, told from what stood before a group of one. */
export function wronglyAccepted({ operation, meant, did }: Played, before: Evidence): string[] {
  if (!did || !meant || !['book', 'move', 'claim'].includes(operation.kind)) return [];
  // claiming again gives the same booking again: nothing more was accepted
  if (meant.place?.state === 'CLAIMED') return [];
  const own = { ...before, taken: before.taken.filter(({ offerId }) => !offerId || offerId !== meant.place?.offerId) };
  return FORBIDDING.filter((code) => WITNESSES[code]?.(meant, own)).map(
    (code) => `${operation.kind} accepted in spite of ${code}`,
  );
}

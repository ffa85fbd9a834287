import { signedIn } from '../booking-world';
import { evidenceOf } from './evidence';
import { broken } from './invariants';
import type { Operation } from './operation';
import type { Meant } from './play';
import { slotAt, type Scene } from './scene';
import type { Snapshot } from './snapshot';
import { withoutWitness, wronglyAccepted } from './witness';

const member = signedIn('p1');
const scene: Scene = { machines: ['m1', 'm2', 'm3'], members: [member], staff: member, category: 'x' };
const nothing: Snapshot = { bookings: [], occupations: [], places: [], held: [], broken: [], packs: [] };
const slot = slotAt({ at: 2, length: 2 });
const operation: Operation = { kind: 'book', who: 0, machine: 0, at: 2, length: 2 };
const meant: Meant = { member, resourceId: 'm1', slot, booking: undefined, place: undefined };
const booking = {
  ...slot,
  id: 'b1',
  personId: 'p1',
  resourceId: 'm1',
  state: 'CONFIRMED',
  counts: true,
  checkedIn: false,
  finished: false,
};
const occupation = { ...slot, resourceId: 'm1', bookingId: 'b1', offerId: null };
const evidence = (seen: Snapshot) => evidenceOf({ scene, now: slot.start - 1, before: seen, after: seen, played: [] });
const refusedFor = (code: string) =>
  withoutWitness({ operation, meant, did: false, refusals: [{ code }] }, evidence(nothing));

describe('the judge of histories', () => {
  it.each(['SLOT_TAKEN', 'OWN_OVERLAP', 'QUOTA_EXCEEDED', 'HOUR_CREDIT_TOO_LOW', 'PERSON_ON_HOLD', 'NEVER_HEARD_OF'])(
    'does not believe %s where nothing bears it out',
    (code) => {
      expect(refusedFor(code)).toEqual([`book refused for ${code} without a witness`]);
    },
  );

  it('sees what should not have been accepted', () => {
    const seen = { ...nothing, occupations: [{ ...occupation, bookingId: 'other' }], held: ['p1'] };
    expect(wronglyAccepted({ operation, meant, did: true, refusals: null }, evidence(seen))).toEqual([
      'book accepted in spite of SLOT_TAKEN',
      'book accepted in spite of PERSON_ON_HOLD',
    ]);
  });

  it('finds nothing wrong with one booking that takes its time', () => {
    expect(broken(scene, { ...nothing, bookings: [booking], occupations: [occupation] })).toEqual([]);
  });

  it('sees two at once, a booking without its time, one cancelled that takes time', () => {
    const two = { ...nothing, occupations: [occupation, { ...occupation, bookingId: 'b2' }] };
    expect(broken(scene, two)).toHaveLength(1);
    expect(broken(scene, { ...nothing, bookings: [booking] })).toHaveLength(1);
    const cancelled = { ...booking, state: 'CANCELLED' };
    expect(broken(scene, { ...nothing, bookings: [cancelled], occupations: [occupation] })).toHaveLength(1);
  });

  it('sees quotas overspent and credit astray', () => {
    const halves = [2, 4].map((at) => ({ ...booking, ...slotAt({ at, length: 3 }), id: `b${at}` }));
    const often = halves.map((one, days) => ({
      ...one,
      start: one.start + days * 86_400_000,
      end: one.end + days * 86_400_000,
    }));
    const takes = often.map(({ id, start, end }) => ({ ...occupation, bookingId: id, start, end }));
    expect(broken(scene, { ...nothing, bookings: often, occupations: takes })).toEqual([
      'p1 spends more than a month allows on the first machine',
    ]);
    const long = { ...booking, end: booking.start + 4 * 3_600_000 };
    const elsewhere = { ...long, resourceId: 'm3' };
    const seen = {
      ...nothing,
      bookings: [elsewhere],
      occupations: [{ ...occupation, resourceId: 'm3', end: long.end }],
    };
    expect(broken(scene, seen)).toHaveLength(1);
    expect(broken(scene, { ...nothing, packs: [{ personId: 'p1', left: 30, ledger: 60 }] })).toHaveLength(1);
    expect(broken(scene, { ...nothing, packs: [{ personId: 'p1', left: -30, ledger: -30 }] })).toHaveLength(1);
  });
});

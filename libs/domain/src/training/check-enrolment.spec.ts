import { assert, constantFrom, nat, option, property, record } from 'fast-check';
import { ENROLMENT_STATES } from '../shared/vocabulary';
import { checkEnrolment, type EnrolmentFacts } from './check-enrolment';
import { checkEnrolmentCancellation } from './check-enrolment-cancellation';
import { checkSeatAcceptance } from './check-seat-acceptance';
import { seatOfferEnds, seatsToOffer, stateOnEnrolling, takesASeat } from './seats';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 23, 9);
const START = NOW + 96 * HOUR;

const facts: EnrolmentFacts = {
  now: NOW,
  session: { state: 'PLANNED', startsAt: START, trainerId: 'trainer' },
  learner: { personId: 'artisan', active: true, heldFor: null, alreadyEnrolled: false, engagements: [] },
};
const codes = (learner: Partial<EnrolmentFacts['learner']>, session: Partial<EnrolmentFacts['session']> = {}) =>
  checkEnrolment({
    ...facts,
    session: { ...facts.session, ...session },
    learner: { ...facts.learner, ...learner },
  }).map(({ code }) => code);

describe('enrolling in a session', () => {
  it('is allowed to whoever is free, until it starts', () => {
    expect(codes({})).toEqual([]);
    expect(codes({}, { startsAt: NOW + 1 })).toEqual([]);
    expect(codes({}, { startsAt: NOW })).toEqual(['SESSION_STARTED']);
    expect(codes({}, { state: 'CANCELLED' })).toEqual(['SESSION_NOT_OPEN']);
  });

  it('is refused to closed accounts and those on hold, twice, and to its own trainer', () => {
    expect(codes({ active: false, heldFor: 'Impayé' })).toEqual(['LEARNER_ACCOUNT_CLOSED', 'LEARNER_ON_HOLD']);
    expect(codes({ alreadyEnrolled: true, personId: 'trainer' })).toEqual([
      'TRAINER_OF_THE_SESSION',
      'ALREADY_ENROLLED',
    ]);
  });

  it('is refused to who is elsewhere at that time, and says where', () => {
    const engagements = [{ what: 'Tour à bois', slot: { start: START, end: START + HOUR } }];
    expect(checkEnrolment({ ...facts, learner: { ...facts.learner, engagements } })).toEqual([
      { code: 'LEARNER_BUSY', ...engagements[0] },
    ]);
  });
});

describe('the seats of a session', () => {
  const seatings = record({ seats: nat(20), taken: nat(20), waiting: nat(20) });

  it('are taken by all but those who wait or left', () => {
    expect(ENROLMENT_STATES.filter((state) => !takesASeat(state))).toEqual(['WAITING', 'CANCELLED']);
  });

  it('are never given beyond their number, nor before those who wait while there is time to ask them', () => {
    assert(
      property(seatings, option(nat()), (seating, ends) => {
        if (stateOnEnrolling(seating, ends) === 'WAITING') return true;
        return seating.taken < seating.seats && (ends === null || seating.seats - seating.taken > seating.waiting);
      }),
    );
  });

  it('freed are offered to as many as wait, no more than are free', () => {
    expect(seatsToOffer({ seats: 6, taken: 4, waiting: 5 })).toBe(2);
    expect(seatsToOffer({ seats: 6, taken: 4, waiting: 1 })).toBe(1);
    expect(seatsToOffer({ seats: 4, taken: 6, waiting: 1 })).toBe(0);
  });

  it('are kept for a day, never later than two hours before the start', () => {
    expect(seatOfferEnds(NOW, NOW + 27 * HOUR)).toBe(NOW + 24 * HOUR);
    expect(seatOfferEnds(NOW, NOW + 5 * HOUR)).toBe(NOW + 3 * HOUR);
    expect(seatOfferEnds(NOW, NOW + 2 * HOUR)).toBeNull();
  });
});

describe('taking an offered seat', () => {
  const asked = { now: NOW, session: { state: 'PLANNED', startsAt: START }, seatForAnybody: false } as const;
  const codesOf = (enrolment: Parameters<typeof checkSeatAcceptance>[0]['enrolment'], seatForAnybody = false) =>
    checkSeatAcceptance({ ...asked, enrolment, seatForAnybody }).map(({ code }) => code);

  it('is allowed while it is offered, refused from the end of the offer on', () => {
    expect(codesOf({ state: 'OFFERED', offeredUntil: NOW + 1 })).toEqual([]);
    expect(codesOf({ state: 'OFFERED', offeredUntil: NOW })).toEqual(['SEAT_NOT_OFFERED']);
  });

  it('at the last moment is allowed to whoever waits', () => {
    expect(codesOf({ state: 'WAITING', offeredUntil: null }, true)).toEqual([]);
    expect(codesOf({ state: 'CANCELLED', offeredUntil: null }, true)).toEqual(['SEAT_NOT_OFFERED']);
  });

  it('is refused to who waits, has a seat or left', () => {
    assert(
      property(constantFrom(...ENROLMENT_STATES.filter((state) => state !== 'OFFERED')), (state) =>
        codesOf({ state, offeredUntil: null }).includes('SEAT_NOT_OFFERED'),
      ),
    );
  });
});

describe('leaving a session', () => {
  const session = { startsAt: START, cancellationDeadlineHours: 48 };
  const codesAt = (now: number, state: (typeof ENROLMENT_STATES)[number], byStaff = false) =>
    checkEnrolmentCancellation({ now, byStaff, session, enrolment: { state } }).map(({ code }) => code);
  const deadline = START - 48 * HOUR;

  it('is allowed until the deadline, later for staff only', () => {
    expect(codesAt(deadline, 'ENROLLED')).toEqual([]);
    expect(codesAt(deadline + 1, 'ENROLLED')).toEqual(['ENROLMENT_DEADLINE_PASSED']);
    expect(codesAt(deadline + 1, 'ENROLLED', true)).toEqual([]);
    expect(codesAt(START, 'ENROLLED', true)).toEqual(['SESSION_STARTED']);
  });

  it('is allowed until the start to who waits or was offered a seat', () => {
    expect(codesAt(START - 1, 'WAITING')).toEqual([]);
    expect(codesAt(START - 1, 'OFFERED')).toEqual([]);
  });

  it.each(['CANCELLED', 'ATTENDED', 'ABSENT', 'PASSED', 'FAILED'] as const)('is refused to who is %s', (state) => {
    expect(codesAt(NOW, state)).toEqual(['ENROLMENT_OVER']);
  });
});

import { checkSession, type SessionFacts } from './check-session';
import { checkSessionCancellation } from './check-session-cancellation';
import { checkTraining, checkTrainingAuthor } from './check-training';
import { isBelowThreshold } from './session-threshold';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 23, 9);
const START = Date.UTC(2026, 10, 30, 8);

const facts: SessionFacts = {
  now: NOW,
  slot: { start: START, end: START + 3 * HOUR },
  planner: { personId: 'trainer', isStaff: false },
  training: { offered: true, typeName: 'Toupie' },
  trainer: {
    personId: 'trainer',
    name: 'Serge Boudoul',
    isStaff: false,
    heldLevel: 'TRAINER',
    teachesElsewhere: false,
  },
  seats: 6,
  minimumEnrolled: 3,
  resources: [{ name: 'Toupie', inService: true }],
  conflicts: [],
};
const codes = (changed: Partial<SessionFacts>) => checkSession({ ...facts, ...changed }).map(({ code }) => code);

describe('planning a session', () => {
  it('is allowed to a trainer of what it teaches, and to staff for them', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ planner: { personId: 'manager', isStaff: true } })).toEqual([]);
  });

  it('is refused to a trainer for another trainer', () => {
    expect(codes({ planner: { personId: 'other', isStaff: false } })).toEqual(['SESSION_OF_ANOTHER_TRAINER']);
  });

  it.each(['AUTONOMOUS', null] as const)(
    'is refused when who teaches holds it as %s, except for staff',
    (heldLevel) => {
      expect(codes({ trainer: { ...facts.trainer, heldLevel } })).toEqual(['SESSION_TRAINER_NOT_HABILITATED']);
      expect(codes({ trainer: { ...facts.trainer, heldLevel, isStaff: true } })).toEqual([]);
    },
  );

  it('is refused in the past, and over midnight, not until midnight', () => {
    expect(codes({ slot: { start: NOW, end: NOW + HOUR } })).toEqual(['SESSION_IN_THE_PAST']);
    const midnight = Date.UTC(2026, 10, 30, 23);
    expect(codes({ slot: { start: START, end: midnight } })).toEqual([]);
    expect(codes({ slot: { start: START, end: midnight + 1 } })).toEqual(['SESSION_OVER_SEVERAL_DAYS']);
  });

  it('is refused with machines that are down or taken, and says which and what is in the way', () => {
    const conflict = {
      resourceId: 'toupie',
      resourceName: 'Toupie',
      kind: 'BOOKING',
      slot: facts.slot,
      bookingId: 'booking',
      personName: 'Camille Roussel',
    } as const;
    expect(checkSession({ ...facts, conflicts: [conflict], resources: [{ name: 'Scie', inService: false }] })).toEqual([
      { code: 'SESSION_RESOURCES_DOWN', resourceNames: ['Scie'] },
      { code: 'SESSION_RESOURCES_TAKEN', conflicts: [conflict] },
    ]);
  });

  it('is refused for what is not taught any more, a trainer who teaches elsewhere, more people needed than seats', () => {
    expect(codes({ training: { offered: false, typeName: 'Toupie' } })).toEqual(['TRAINING_NOT_OFFERED']);
    expect(codes({ trainer: { ...facts.trainer, teachesElsewhere: true } })).toEqual(['SESSION_TRAINER_BUSY']);
    expect(codes({ minimumEnrolled: 6 })).toEqual([]);
    expect(codes({ minimumEnrolled: 7 })).toEqual(['MINIMUM_EXCEEDS_SEATS']);
  });
});

describe('writing a training', () => {
  it('is refused when it needs more people than it has seats', () => {
    expect(checkTraining({ seats: 4, minimumEnrolled: 4 })).toEqual([]);
    expect(checkTraining({ seats: 4, minimumEnrolled: 5 })).toEqual([{ code: 'MINIMUM_EXCEEDS_SEATS', seats: 4 }]);
  });

  it('is for those who run the place, and for who teaches it', () => {
    const refused = [{ code: 'TRAINING_OF_OTHER_TRAINERS' }];
    expect(checkTrainingAuthor({ isStaff: false, teaches: false })).toEqual(refused);
    expect(checkTrainingAuthor({ isStaff: false, teaches: true })).toEqual([]);
    expect(checkTrainingAuthor({ isStaff: true, teaches: false })).toEqual([]);
  });
});

describe('calling a session off', () => {
  it('is for its trainer and staff, once', () => {
    const asked = { planner: facts.planner, trainer: facts.trainer, session: { state: 'PLANNED' } } as const;
    expect(checkSessionCancellation(asked)).toEqual([]);
    const other = { ...asked, planner: { personId: 'other', isStaff: false }, session: { state: 'DONE' } } as const;
    expect(checkSessionCancellation(other)).toEqual([
      { code: 'SESSION_OF_ANOTHER_TRAINER' },
      { code: 'SESSION_NOT_OPEN', state: 'DONE' },
    ]);
  });
});

describe('a session with too few people', () => {
  const session = { startsAt: START, cancellationDeadlineHours: 48, minimumEnrolled: 3, enrolled: 2 };

  it('is called off from the instant nobody may leave any more until it starts, not at the threshold', () => {
    expect(isBelowThreshold(session, START - 48 * HOUR - 1)).toBe(false);
    expect(isBelowThreshold(session, START - 48 * HOUR)).toBe(true);
    expect(isBelowThreshold(session, START - 1)).toBe(true);
    expect(isBelowThreshold(session, START)).toBe(false);
    expect(isBelowThreshold({ ...session, enrolled: 3 }, START - HOUR)).toBe(false);
  });
});

import { checkAttendance, type AttendanceFacts } from './check-attendance';
import { checkResults, type ResultsFacts } from './check-results';

const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 30, 8);
const line = { personName: 'Camille Roussel', state: 'ENROLLED', present: true, quizDone: true } as const;

const attendance: AttendanceFacts = {
  now: START,
  planner: { personId: 'trainer', isStaff: false },
  trainer: { personId: 'trainer' },
  session: { state: 'PLANNED', startsAt: START },
  lines: [line],
};

describe('attendance', () => {
  const codes = (changed: Partial<AttendanceFacts>) =>
    checkAttendance({ ...attendance, ...changed }).map(({ code }) => code);

  it('is written by the trainer of the session or staff, from half an hour before', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ now: START - 30 * MINUTE })).toEqual([]);
    expect(codes({ now: START - 30 * MINUTE - 1 })).toEqual(['ATTENDANCE_TOO_EARLY']);
    expect(codes({ planner: { personId: 'other', isStaff: false } })).toEqual(['SESSION_OF_ANOTHER_TRAINER']);
    expect(codes({ planner: { personId: 'manager', isStaff: true } })).toEqual([]);
  });

  it('is refused once the session is called off', () => {
    expect(codes({ session: { state: 'CANCELLED', startsAt: START } })).toEqual(['SESSION_NOT_OPEN']);
  });

  it.each(['ENROLLED', 'ATTENDED', 'ABSENT'] as const)('may be corrected from %s', (state) => {
    expect(codes({ lines: [{ ...line, state, present: false }] })).toEqual([]);
  });

  it.each(['WAITING', 'OFFERED', 'CANCELLED', 'PASSED', 'FAILED'] as const)('is not expected of who is %s', (state) => {
    expect(checkAttendance({ ...attendance, lines: [{ ...line, state }] })).toEqual([
      { code: 'ATTENDANCE_NOT_EXPECTED', personName: 'Camille Roussel' },
    ]);
  });

  it('is refused to whom has not passed the quiz, each named; who is absent needs none', () => {
    const unready = { ...line, quizDone: false };
    const lines = [unready, { ...unready, personName: 'Mehdi Fournier' }, { ...unready, present: false }];
    expect(checkAttendance({ ...attendance, lines })).toEqual([
      { code: 'QUIZ_NOT_PASSED', personName: 'Camille Roussel' },
      { code: 'QUIZ_NOT_PASSED', personName: 'Mehdi Fournier' },
    ]);
  });
});

describe('the results of a session', () => {
  const facts: ResultsFacts = {
    planner: { personId: 'trainer', isStaff: false },
    trainer: { personId: 'trainer' },
    session: { state: 'PLANNED' },
    granter: { personId: 'trainer', isStaff: false, heldLevel: 'TRAINER' },
    lines: [{ personName: 'Camille Roussel', state: 'ATTENDED' }],
  };

  it('are given by who may grant what was taught, to those who were there', () => {
    expect(checkResults(facts)).toEqual([]);
    const granter = { ...facts.granter, heldLevel: 'AUTONOMOUS' } as const;
    expect(checkResults({ ...facts, granter })).toEqual([{ code: 'TRAINER_LEVEL_MISSING', heldLevel: 'AUTONOMOUS' }]);
  });

  it.each(['ENROLLED', 'ABSENT', 'PASSED', 'FAILED', 'WAITING'] as const)('are not given to who is %s', (state) => {
    expect(checkResults({ ...facts, lines: [{ personName: 'Camille', state }] })).toEqual([
      { code: 'RESULT_WITHOUT_ATTENDANCE', personName: 'Camille' },
    ]);
  });
});

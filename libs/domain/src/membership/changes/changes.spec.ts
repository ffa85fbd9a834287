import fc from 'fast-check';
import { addDays } from '../civil-months';
import {
  checkEarlyEnd,
  checkResumption,
  checkNoticeWithdrawal,
  checkPause,
  checkPlanChange,
  commitmentAfterPause,
  pauseToEnd,
  type PauseFacts,
  type PlanChangeFacts,
} from '.';

const SUBSCRIPTION = { startsOn: '2026-09-15', endsOn: null };
const PAUSE: PauseFacts = {
  subscription: SUBSCRIPTION,
  pause: { startsOn: '2026-12-01', endsOn: '2027-01-04' },
  others: [],
  today: '2026-11-24',
};
const pauses = (change: Partial<PauseFacts>) => checkPause({ ...PAUSE, ...change }).map(({ code }) => code);

describe('a pause', () => {
  it('is allowed from today on, with or without an end in sight', () => {
    expect(pauses({})).toEqual([]);
    expect(pauses({ pause: { startsOn: '2026-11-24', endsOn: null } })).toEqual([]);
  });

  it('does not begin in the past, far ahead, on the first day or after the end', () => {
    expect(pauses({ pause: { startsOn: '2026-11-23', endsOn: null } })).toEqual(['CHANGE_IN_THE_PAST']);
    expect(pauses({ pause: { startsOn: '2027-11-25', endsOn: null } })).toEqual(['CHANGE_TOO_FAR']);
    expect(pauses({ subscription: { startsOn: '2026-12-01', endsOn: null } })).toEqual([
      'CHANGE_OUTSIDE_OF_SUBSCRIPTION',
    ]);
    expect(pauses({ subscription: { ...SUBSCRIPTION, endsOn: '2026-12-01' } })).toEqual([
      'CHANGE_OUTSIDE_OF_SUBSCRIPTION',
    ]);
  });

  it('lasts a year at most', () => {
    expect(pauses({ pause: { startsOn: '2026-12-01', endsOn: '2027-12-01' } })).toEqual([]);
    expect(pauses({ pause: { startsOn: '2026-12-01', endsOn: '2027-12-02' } })).toEqual(['PAUSE_TOO_LONG']);
  });

  it('meets no other pause, ends being exclusive', () => {
    const besides = (startsOn: string, endsOn: string | null) => pauses({ others: [{ startsOn, endsOn }] });
    expect(besides('2026-11-01', '2026-12-01')).toEqual([]);
    expect(besides('2027-01-04', null)).toEqual([]);
    expect(besides('2026-11-01', '2026-12-02')).toEqual(['PAUSE_OVERLAPS']);
    expect(besides('2026-11-01', null)).toEqual(['PAUSE_OVERLAPS']);
    expect(besides('2027-01-03', '2027-02-01')).toEqual(['PAUSE_OVERLAPS']);
  });
});

describe('the commitment', () => {
  const pause = { startsOn: '2026-12-01', endsOn: '2027-01-04' };

  it('is longer by the days paused within it, and by none after it', () => {
    expect(commitmentAfterPause('2026-12-15', null, pause)).toBe('2027-01-18');
    expect(commitmentAfterPause('2026-12-01', null, pause)).toBe('2026-12-01');
  });

  it('waits for the end of a pause to be known, and follows it when it comes sooner', () => {
    const open = { ...pause, endsOn: null };
    expect(commitmentAfterPause('2026-12-15', null, open)).toBe('2026-12-15');
    expect(commitmentAfterPause('2026-12-15', open, pause)).toBe('2027-01-18');
    expect(commitmentAfterPause('2027-01-18', pause, { ...pause, endsOn: '2026-12-11' })).toBe('2026-12-25');
  });

  it('is what it was once a pause is taken back, wherever the pause lay', () => {
    const days = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(days, days, days, (before, length, left) => {
        const startsOn = addDays('2026-09-15', before);
        const planned = { startsOn, endsOn: addDays(startsOn, length) };
        const end = addDays('2026-09-15', left);
        expect(commitmentAfterPause(commitmentAfterPause(end, null, planned), planned, null)).toBe(end);
      }),
      { verbose: true },
    );
  });
});

describe('a change of plan', () => {
  const to = { id: 'half', kind: 'SUBSCRIPTION', offered: true, everyMonths: 1 } as const;
  const CHANGE: PlanChangeFacts = {
    subscription: SUBSCRIPTION,
    on: '2026-12-15',
    from: { id: 'resident', everyMonths: 1 },
    to,
    today: '2026-11-24',
  };
  const changes = (change: Partial<PlanChangeFacts>) =>
    checkPlanChange({ ...CHANGE, ...change }).map(({ code }) => code);

  it('goes to another offered plan of the same period', () => {
    expect(changes({})).toEqual([]);
    expect(changes({ to: { ...to, id: 'resident' } })).toEqual(['PLAN_IS_THE_SAME']);
    expect(changes({ to: { ...to, everyMonths: 12 } })).toEqual(['PLAN_PERIOD_DIFFERS']);
    expect(changes({ to: { ...to, kind: 'HOUR_PACK', offered: false } })).toEqual([
      'PLAN_IS_NOT_A_SUBSCRIPTION',
      'PLAN_NOT_OFFERED',
    ]);
  });

  it('begins on a day of the subscription, from today on', () => {
    expect(changes({ on: '2026-11-23' })).toEqual(['CHANGE_IN_THE_PAST']);
    expect(changes({ subscription: { ...SUBSCRIPTION, endsOn: '2026-12-15' } })).toEqual([
      'CHANGE_OUTSIDE_OF_SUBSCRIPTION',
    ]);
  });
});

describe('withdrawing a notice', () => {
  it('is possible while the subscription lives', () => {
    expect(checkNoticeWithdrawal('2026-11-25', '2026-11-24')).toEqual([]);
    expect(checkNoticeWithdrawal(null, '2026-11-24')).toEqual([{ code: 'NOTICE_NOT_GIVEN' }]);
    expect(checkNoticeWithdrawal('2026-11-24', '2026-11-24')).toEqual([
      { code: 'NOTICE_SERVED', endsOn: '2026-11-24' },
    ]);
  });
});

describe('letting a paused subscription run again', () => {
  const past = { startsOn: '2026-10-01', endsOn: '2026-11-01' };
  const open = { startsOn: '2026-11-10', endsOn: null };
  const planned = { startsOn: '2027-02-01', endsOn: '2027-03-01' };

  it('ends the pause under way, else takes back the next', () => {
    expect(pauseToEnd([planned, past], '2026-11-24')).toBe(planned);
    expect(pauseToEnd([past, open], '2026-11-24')).toBe(open);
    expect(pauseToEnd([past], '2026-11-24')).toBeUndefined();
  });

  it('happens from today on, when there is a pause', () => {
    expect(checkResumption(open, '2026-11-24', '2026-11-24')).toEqual([]);
    expect(checkResumption(open, '2026-11-23', '2026-11-24')).toEqual([
      { code: 'CHANGE_IN_THE_PAST', earliestOn: '2026-11-24' },
    ]);
    expect(checkResumption(undefined, '2026-11-24', '2026-11-24')).toEqual([{ code: 'NOT_PAUSED' }]);
  });
});

describe('an end decided by staff', () => {
  const codes = (endsOn: string, subscription: { startsOn: string; endsOn: string | null } = SUBSCRIPTION) =>
    checkEarlyEnd({ subscription, endsOn, today: '2026-11-24' }).map(({ code }) => code);

  it('comes today at the earliest, and after the first day', () => {
    expect(codes('2026-11-24')).toEqual([]);
    expect(codes('2026-11-23')).toEqual(['NOTICE_IN_THE_PAST']);
    expect(codes('2026-12-01', { startsOn: '2026-12-01', endsOn: null })).toEqual(['NOTICE_IN_THE_PAST']);
    expect(codes('2026-12-02', { startsOn: '2026-12-01', endsOn: null })).toEqual([]);
  });

  it('may come before the end of a notice, never after the subscription is over', () => {
    expect(codes('2026-12-01', { ...SUBSCRIPTION, endsOn: '2027-01-01' })).toEqual([]);
    expect(codes('2026-12-01', { ...SUBSCRIPTION, endsOn: '2026-11-24' })).toEqual(['NOTICE_SERVED']);
  });
});

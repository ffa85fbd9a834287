import { shownHours, TimeScale } from './timeline-range';

const period = (start: string, end: string) => ({ start: Date.parse(start), end: Date.parse(end) });

describe('shownHours', () => {
  it('goes from the earliest opening to the latest closing of the days shown, in Paris', () => {
    const open = [
      period('2026-11-24T06:30:00Z', '2026-11-24T19:00:00Z'),
      period('2026-11-25T07:00:00Z', '2026-11-25T20:30:00Z'),
    ];
    expect(shownHours(['2026-11-24', '2026-11-25'], open)).toEqual({ first: 7, last: 22 });
  });

  it('ignores other days, and shows an ordinary day when all is closed', () => {
    expect(shownHours(['2026-11-29'], [period('2026-11-24T06:30:00Z', '2026-11-24T19:00:00Z')])).toEqual({
      first: 8,
      last: 19,
    });
  });
});

describe('TimeScale', () => {
  const scale = new TimeScale(['2026-11-24', '2026-11-25'], { first: 8, last: 18 });

  it('places a period in its day, and cuts what is not shown', () => {
    expect(scale.place(period('2026-11-24T07:00:00Z', '2026-11-24T12:00:00Z'))).toEqual([{ left: 0, width: 25 }]);
    expect(scale.place(period('2026-11-25T12:00:00Z', '2026-11-25T20:00:00Z'))).toEqual([{ left: 75, width: 25 }]);
  });

  it('cuts a period over two days in two pieces', () => {
    expect(scale.place(period('2026-11-24T16:00:00Z', '2026-11-25T08:00:00Z'))).toHaveLength(2);
  });

  it('finds the instant at a place', () => {
    expect(new Date(scale.instantAt(0.25)).toISOString()).toBe('2026-11-24T12:00:00.000Z');
    expect(new Date(scale.instantAt(0.5)).toISOString()).toBe('2026-11-25T07:00:00.000Z');
  });

  it('keeps civil hours on the day the clocks change', () => {
    const sunday = new TimeScale(['2027-03-28'], { first: 8, last: 18 });
    expect(new Date(sunday.instantAt(0)).toISOString()).toBe('2027-03-28T06:00:00.000Z');
  });

  it('shows every hour of a whole day, the repeated one included and the skipped one left out', () => {
    const autumn = new TimeScale(['2026-10-25'], { first: 0, last: 24 });
    const [last] = autumn.place(period('2026-10-25T22:00:00Z', '2026-10-25T23:00:00Z'));
    expect(last?.left).toBeCloseTo(96);
    expect(last?.width).toBeCloseTo(4);
    expect(autumn.hours).toHaveLength(25);
    const spring = new TimeScale(['2027-03-28'], { first: 0, last: 24 });
    expect(spring.place(period('2027-03-28T22:00:00Z', '2027-03-28T23:00:00Z'))).toEqual([]);
    expect(spring.hours).toHaveLength(23);
  });
});

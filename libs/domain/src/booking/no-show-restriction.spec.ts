import fc from 'fast-check';
import { checkBooking } from './check-booking';
import { factsWith } from './facts-with';
import type { Absence } from './fairness-facts';
import { noShowRestriction } from './no-show-restriction';

const DAY = 86_400_000;
const at = (text: string): number => Date.parse(text);
const POLICY = { limit: 2, withinWeeks: 4, restrictDays: 7 };
const NOW = at('2026-11-23T09:00Z');
const absences = (...instants: number[]): Absence[] => instants.map((instant) => ({ kind: 'NO_SHOW', at: instant }));

const histories = fc.array(
  fc.record({
    kind: fc.constantFrom('NO_SHOW' as const, 'LATE_CANCEL' as const),
    at: fc.integer({ min: 0, max: 120 }).map((days) => NOW - days * DAY),
  }),
  { maxLength: 8 },
);

describe('noShowRestriction', () => {
  it('begins with the last absence allowed, and ends at midnight in Paris after so many whole days', () => {
    const last = at('2026-11-20T09:00Z');
    expect(noShowRestriction(absences(last), POLICY, NOW)).toBeNull();
    const restriction = { until: at('2026-11-27T23:00Z'), absenceCount: 2 };
    expect(noShowRestriction(absences(last - DAY, last), POLICY, NOW)).toEqual(restriction);
    expect(noShowRestriction(absences(last - DAY, last), POLICY, restriction.until - 1)).toEqual(restriction);
    expect(noShowRestriction(absences(last - DAY, last), POLICY, restriction.until)).toBeNull();
  });

  it('forgets an absence after so many weeks on the wall clock, to the millisecond', () => {
    const last = at('2026-11-20T09:00Z');
    const fourWeeks = at('2026-10-23T08:00Z');
    expect(noShowRestriction(absences(fourWeeks, last), POLICY, NOW)).toBeNull();
    expect(noShowRestriction(absences(fourWeeks + 1, last), POLICY, NOW)).not.toBeNull();
  });

  it('begins anew with one more absence', () => {
    const all = absences(NOW - 9 * DAY, NOW - 8 * DAY, NOW - DAY);
    expect(noShowRestriction(all, POLICY, NOW)).toEqual({ until: at('2026-11-29T23:00Z'), absenceCount: 3 });
  });

  it('lasts as long as the longest, with the absences that led to it, in whatever order they are told', () => {
    const policy = { limit: 1, withinWeeks: 1, restrictDays: 30 };
    const [early, twice, last] = [NOW - 10 * DAY, NOW - 9 * DAY, NOW - DAY];
    for (const all of [absences(early, twice, last), absences(last, twice, early)])
      expect(noShowRestriction(all, policy, NOW)).toEqual({ until: at('2026-12-22T23:00Z'), absenceCount: 1 });
    const morning = last - 3_600_000;
    for (const all of [absences(morning, last), absences(last, morning)])
      expect(noShowRestriction(all, policy, NOW)?.absenceCount).toBe(2);
  });

  it('knows nothing of what is still to come', () =>
    expect(noShowRestriction(absences(NOW - DAY, NOW + 1), POLICY, NOW)).toBeNull());

  it('never restricts below the limit, nor longer than so many days after the last absence', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 4 }), (history, limit) => {
        const policy = { ...POLICY, limit };
        const restriction = noShowRestriction(history, policy, NOW);
        const latest = Math.max(...history.map((absence) => absence.at));
        if (history.length < limit) expect(restriction).toBeNull();
        if (restriction) {
          expect(restriction.until).toBeGreaterThan(NOW);
          expect(restriction.until - latest).toBeLessThanOrEqual(8 * DAY + 3_600_000);
          expect(restriction.absenceCount).toBeGreaterThanOrEqual(limit);
        }
      }),
      { verbose: true },
    );
  });

  it('lifts when an absence is forgiven, never the other way round', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const until = noShowRestriction(history, POLICY, NOW)?.until ?? 0;
        for (const forgiven of history) {
          const left = history.filter((absence) => absence !== forgiven);
          expect(noShowRestriction(left, POLICY, NOW)?.until ?? 0).toBeLessThanOrEqual(until);
        }
      }),
      { verbose: true },
    );
  });

  it('is over after enough days without an absence', () => {
    fc.assert(
      fc.property(histories, (history) => expect(noShowRestriction(history, POLICY, NOW + 8 * DAY)).toBeNull()),
      { verbose: true },
    );
  });
});

describe('the no-show policy', () => {
  const twice = absences(NOW - 2 * DAY, NOW - DAY);
  const policy = { shortNoticeHours: 0, maximumUpcoming: null, noShow: POLICY };

  it('refuses bookings while the restriction lasts, and says until when', () =>
    expect(checkBooking(factsWith({ now: NOW, fairness: { absences: twice, policy } }))).toEqual([
      { code: 'NO_SHOW_RESTRICTION', until: at('2026-11-29T23:00Z'), absenceCount: 2 },
    ]));

  it('refuses nothing to those who may still be absent once', () => {
    const once = factsWith({ now: NOW, fairness: { absences: absences(NOW - DAY), policy } });
    expect(checkBooking(once)).toEqual([]);
  });

  it('refuses nothing when none is decided, nor to those who work here', () => {
    const none = { ...policy, noShow: null };
    expect(checkBooking(factsWith({ now: NOW, fairness: { absences: twice, policy: none } }))).toEqual([]);
    const working = factsWith({ now: NOW, person: { worksHere: true }, fairness: { absences: twice, policy } });
    expect(checkBooking(working)).toEqual([]);
  });
});

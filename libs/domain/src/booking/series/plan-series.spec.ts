import fc from 'fast-check';
import { overlaps, type Slot } from '../../shared/slot';
import type { BookingFacts } from '../booking-facts';
import { checkBooking } from '../check-booking';
import { calendarAround, factsWith, SLOT } from '../facts-with';
import { occurrenceOn } from './occurrences';
import { planSeries, type OnConflict, type PlannedOccurrence, type SeriesWish } from './plan-series';

const HOUR = 3_600_000;
const DAYS = Array.from({ length: 21 }, (_, rank) =>
  new Date(Date.UTC(2026, 10, 24 + rank)).toISOString().slice(0, 10),
);
const SPAN: Slot = { start: SLOT.start, end: SLOT.start + 30 * 24 * HOUR };
const occurrences = (days = DAYS, startMinute = 600, endMinute = 720) =>
  days.map((day) => occurrenceOn(day, { startMinute, endMinute }));

const wish = (change: Partial<SeriesWish> = {}): SeriesWish => ({
  occurrences: occurrences(),
  onConflict: 'ASK',
  decisions: new Map(),
  stands: () => true,
  ...change,
});
const world = (change: Parameters<typeof factsWith>[0] = {}): BookingFacts =>
  factsWith({ calendar: calendarAround(SPAN), ...change });
const outcomes = (planned: readonly PlannedOccurrence[]): string[] => planned.map(({ outcome }) => outcome);
const codes = (planned: readonly PlannedOccurrence[]): string[] => [
  ...new Set(planned.flatMap(({ refusals }) => refusals.map(({ code }) => code))),
];

describe('a series', () => {
  it('counts each occurrence in the quota of the next ones', () => {
    const quota = {
      id: 'q',
      scope: 'EVERYTHING',
      scopeName: null,
      period: 'WEEK',
      limitMinutes: 240,
      counted: [],
    } as const;
    const week = DAYS.slice(6, 11);
    const planned = planSeries(world({ fairness: { quotas: [quota] } }), wish({ occurrences: occurrences(week) }));
    expect(outcomes(planned)).toEqual(['BOOK', 'BOOK', 'ASK', 'ASK', 'ASK']);
    expect(codes(planned)).toEqual(['QUOTA_EXCEEDED']);
  });

  it('counts each occurrence in the bookings to come and in the hour pack', () => {
    const few = { policy: { shortNoticeHours: 0, maximumUpcoming: 2, noShow: null } };
    const three = wish({ occurrences: occurrences(DAYS.slice(0, 3)) });
    expect(outcomes(planSeries(world({ fairness: few }), three))).toEqual(['BOOK', 'BOOK', 'ASK']);
    const pack = { id: 'p', remainingMinutes: 250, expiresOn: '2027-01-01' };
    const planned = planSeries(world({ membership: { subscriptions: [], packs: [pack] } }), three);
    expect([outcomes(planned), codes(planned)]).toEqual([['BOOK', 'BOOK', 'ASK'], ['HOUR_CREDIT_TOO_LOW']]);
  });

  it('asks about an occurrence the clocks make unclear, and takes the instants decided', () => {
    const unclear = wish({ occurrences: occurrences(['2027-03-28'], 150, 300) });
    const night = factsWith({ now: Date.parse('2027-03-20T00:00Z') });
    const [asked] = planSeries(night, unclear);
    expect([asked!.outcome, asked!.wanted, asked!.refusals[0]!.code]).toEqual([
      'ASK',
      null,
      'LOCAL_TIME_DOES_NOT_EXIST',
    ]);
    const slot = { start: Date.parse('2027-03-28T01:30Z'), end: Date.parse('2027-03-28T03:00Z') };
    const [taken] = planSeries(night, {
      ...unclear,
      stands: () => false,
      decisions: new Map([['2027-03-28', { action: 'TAKE', slot }]]),
    });
    expect([taken!.outcome, taken!.slot]).toEqual(['BOOK', slot]);
  });

  it('skips what was decided to be skipped, and it counts for nothing', () => {
    const decisions = new Map([[DAYS[0]!, { action: 'SKIP' } as const]]);
    const policy = { shortNoticeHours: 0, maximumUpcoming: 1, noShow: null };
    const planned = planSeries(
      world({ fairness: { policy } }),
      wish({ decisions, occurrences: occurrences(DAYS.slice(0, 2)) }),
    );
    expect(outcomes(planned)).toEqual(['SKIP', 'BOOK']);
  });

  it('goes through what staff may go through, and says what', () => {
    const planned = planSeries(
      world(),
      wish({ occurrences: occurrences(['2026-11-29']), stands: ({ code }) => code !== 'OUTSIDE_OPENING_HOURS' }),
    );
    expect(planned.map(({ outcome, overridden }) => [outcome, overridden])).toEqual([
      ['BOOK', ['OUTSIDE_OPENING_HOURS']],
    ]);
  });

  it('never plans two slots that overlap, nor one that the rules refuse, whatever is taken and however conflicts are settled', () => {
    const taken = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 20 * 24 }), fc.integer({ min: 1, max: 6 })).map(([from, hours]) => ({
        start: SLOT.start + from * HOUR,
        end: SLOT.start + (from + hours) * HOUR,
      })),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(
        taken,
        fc.constantFrom<OnConflict>('SKIP', 'SHIFT', 'ASK'),
        fc.integer({ min: 18, max: 34 }),
        (occupations, onConflict, half) => {
          const facts = world({ occupations });
          const planned = planSeries(
            facts,
            wish({ onConflict, occurrences: occurrences(DAYS, half * 30, half * 30 + 120) }),
          );
          const slots = planned.flatMap(({ slot }) => slot ?? []);
          for (const [rank, slot] of slots.entries()) {
            expect(checkBooking({ ...facts, slot })).toEqual([]);
            expect(slots.slice(rank + 1).some((other) => overlaps(slot, other))).toBe(false);
          }
          for (const { outcome, slot, refusals, wanted } of planned) {
            expect(slot !== null).toBe(outcome === 'BOOK' || outcome === 'SHIFT');
            expect(outcome === 'BOOK').toBe(refusals.length === 0);
            if (outcome === 'SHIFT')
              expect(new Date(slot!.start).getUTCDate()).toBe(new Date(wanted!.start).getUTCDate());
            if (onConflict !== 'ASK') expect(outcome).not.toBe('ASK');
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});

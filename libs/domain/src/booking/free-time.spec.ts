import fc from 'fast-check';
import { contains, overlaps, type Slot } from '../shared/slot';
import { factsWith } from './facts-with';
import { hourCharges } from './hour-charges';
import { isOnGrid } from './grid';
import { freeSlots, nextFreeSlots } from './next-free-slots';
import { occupationOf } from './occupation-of';
import { openingCalendar, openPeriods } from './opening-calendar';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MARCH = Date.parse('2027-03-28T00:00Z');
const OCTOBER = Date.parse('2026-10-25T00:00Z');

const slots = (around: number) =>
  fc.tuple(fc.integer({ min: -48, max: 48 }), fc.integer({ min: 1, max: 24 })).map(([from, length]): Slot => ({
    start: around + from * 30 * MINUTE,
    end: around + (from + length) * 30 * MINUTE,
  }));

const worlds = fc.constantFrom(MARCH, OCTOBER).chain((around) =>
  fc.record({
    around: fc.constant(around),
    gridMinutes: fc.constantFrom(5, 15, 30, 60, 120, 240),
    bufferMinutes: fc.constantFrom(0, 15, 45),
    steps: fc.integer({ min: 1, max: 4 }),
    occupations: fc.array(slots(around), { maxLength: 8 }),
    closures: fc.array(slots(around), { maxLength: 3 }),
    booked: fc.array(slots(around), { maxLength: 3 }),
  }),
);

const WEEK = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opensAtMinute: 0, closesAtMinute: 1440 }));

function search({
  around,
  gridMinutes,
  bufferMinutes,
  steps,
  occupations,
  closures,
  booked,
}: typeof worlds extends fc.Arbitrary<infer W> ? W : never) {
  const span = { start: around - 24 * HOUR, end: around + 24 * HOUR };
  const sources = { week: WEEK, publicHolidays: [], closures: closures.map((slot) => ({ slot, reason: 'x' })) };
  const open = openPeriods(openingCalendar(span, sources));
  const facts = {
    rules: { gridMinutes, bufferMinutes },
    openPeriods: open,
    occupations,
    booked,
    durationMinutes: gridMinutes * steps,
  };
  return { span, facts };
}

describe('freeSlots', () => {
  it('offers only free slots of the length asked, open, on the grid, over both clock changes', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { span, facts } = search(world);
        const wrong: Slot[] = [];
        for (const slot of freeSlots(span, facts)) {
          const taken = occupationOf(slot, world.bufferMinutes);
          const good =
            slot.end - slot.start === facts.durationMinutes * MINUTE &&
            facts.openPeriods.some((period) => contains(period, slot)) &&
            [slot.start, slot.end].every((instant) => isOnGrid(instant, world.gridMinutes)) &&
            !world.occupations.some((occupation) => overlaps(occupation, taken)) &&
            ![...world.closures, ...world.booked].some((other) => overlaps(other, slot));
          if (!good) wrong.push(slot);
        }
        expect(wrong).toEqual([]);
      }),
      { verbose: true },
    );
  });

  it('forgets no free slot: every instant of the grid is offered or has a reason not to be', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { span, facts } = search(world);
        const offered = new Set([...freeSlots(span, facts)].map(({ start }) => start));
        const wrong: number[] = [];
        for (let start = span.start; start < span.end; start += 5 * MINUTE) {
          const slot = { start, end: start + facts.durationMinutes * MINUTE };
          const possible =
            isOnGrid(slot.start, world.gridMinutes) &&
            isOnGrid(slot.end, world.gridMinutes) &&
            facts.openPeriods.some((period) => contains(period, slot)) &&
            !world.booked.some((other) => overlaps(other, slot)) &&
            !world.occupations.some((other) => overlaps(other, occupationOf(slot, world.bufferMinutes)));
          if (offered.has(start) !== possible) wrong.push(start);
        }
        expect(wrong).toEqual([]);
      }),
      { verbose: true, numRuns: 50 },
    );
  });
});

describe('nextFreeSlots', () => {
  it('gives slots in order that do not overlap one another', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { span, facts } = search(world);
        const found = nextFreeSlots(span, { ...facts, count: 4 });
        for (const [i, slot] of found.slice(1).entries()) expect(found[i]!.end).toBeLessThanOrEqual(slot.start);
      }),
      { verbose: true },
    );
  });
});

describe('openPeriods', () => {
  it('go through midnight when the place is open until and from midnight', () => {
    const span = { start: MARCH - 24 * HOUR, end: MARCH + 24 * HOUR };
    const calendar = openingCalendar(span, { week: WEEK, publicHolidays: [], closures: [] });
    expect(openPeriods(calendar)).toHaveLength(1);
  });
});

describe('hourCharges', () => {
  const packs = fc.array(
    fc.record({
      id: fc.uuid(),
      remainingMinutes: fc.integer({ min: 0, max: 300 }),
      expiresOn: fc.constantFrom('2026-11-24', '2026-11-25', '2026-12-31'),
    }),
    { maxLength: 5 },
  );
  const start = Date.parse('2026-11-24T09:00Z');
  const { person } = factsWith();

  it('never takes more than a pack holds nor from an expired one, and the whole slot when there is enough', () => {
    fc.assert(
      fc.property(packs, fc.integer({ min: 1, max: 16 }), (held, quarters) => {
        const minutes = quarters * 15;
        const slot = { start, end: start + minutes * MINUTE };
        const charges = hourCharges({ slot, person, membership: { subscriptions: [], packs: held } });
        const usable = held.filter((pack) => pack.expiresOn > '2026-11-24');
        const available = usable.reduce((sum, pack) => sum + pack.remainingMinutes, 0);
        expect(charges.reduce((sum, charge) => sum + charge.minutes, 0)).toBe(Math.min(minutes, available));
        for (const { packId, minutes: taken } of charges)
          expect(taken).toBeLessThanOrEqual(usable.find((pack) => pack.id === packId)!.remainingMinutes);
      }),
      { verbose: true },
    );
  });

  it('takes first from the pack that expires first', () => {
    const slot = { start, end: start + HOUR };
    const membership = {
      subscriptions: [],
      packs: [
        { id: 'late', remainingMinutes: 60, expiresOn: '2027-06-01' },
        { id: 'soon', remainingMinutes: 45, expiresOn: '2026-12-01' },
      ],
    };
    expect(hourCharges({ slot, person, membership })).toEqual([
      { packId: 'soon', minutes: 45 },
      { packId: 'late', minutes: 15 },
    ]);
  });

  it('takes nothing under a subscription', () => {
    const membership = {
      subscriptions: [{ startsOn: '2026-01-01', endsOn: null, paymentState: 'UP_TO_DATE' as const }],
      packs: [{ id: 'p', remainingMinutes: 60, expiresOn: '2027-06-01' }],
    };
    expect(hourCharges({ slot: { start, end: start + HOUR }, person, membership })).toEqual([]);
  });
});

import fc from 'fast-check';
import { overlaps, type Slot } from '../shared/slot';
import { checkBooking } from './check-booking';
import { factsWith, SLOT, type FactsChange } from './facts-with';
import { mostKeptAtOnce } from './accessory-stock';
import { fullMoments } from './pole-crowd';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const codes = (change: FactsChange) => checkBooking(factsWith(change)).map(({ code }) => code);
const part = (from: number, to: number): Slot => ({ start: SLOT.start + from * MINUTE, end: SLOT.start + to * MINUTE });
const other = (from: number, to: number, personId = 'p2') => ({ personId, slot: part(from, to) });

const parts = fc
  .tuple(fc.integer({ min: -12, max: 24 }), fc.integer({ min: 1, max: 16 }))
  .map(([from, length]) => part(from * 10, (from + length) * 10));
const people = fc.array(fc.record({ personId: fc.constantFrom('a', 'b', 'c', 'd'), slot: parts }), { maxLength: 8 });
const minutesOfSlot = Array.from({ length: 12 }, (_, i) => SLOT.start + i * 10 * MINUTE);
const there = (slot: Slot, instant: number) => slot.start <= instant && instant < slot.end;

describe('dangerous work', () => {
  const dangerous = (presence: FactsChange['presence'], resource: FactsChange['resource'] = { dangerous: true }) =>
    codes({ resource, presence: { loneWorkForbidden: true, ...presence } });

  it('is refused alone, and says when nobody is there', () => {
    expect(dangerous({})).toEqual(['WORKING_ALONE']);
    const presence = { loneWorkForbidden: true, others: [other(0, 60)] };
    expect(checkBooking(factsWith({ resource: { dangerous: true }, presence }))).toEqual([
      { code: 'WORKING_ALONE', resourceName: 'Scie à format', alone: part(60, 120) },
    ]);
  });

  it('is accepted while staff, a trainer or another person is there, one after the other', () => {
    expect(
      dangerous({
        staffedHours: [part(-60, 30)],
        trainers: [{ slot: part(30, 60), teachesIt: false }],
        others: [other(60, 130)],
      }),
    ).toEqual([]);
  });

  it('is refused exactly when some minute of the slot has nobody else', () => {
    fc.assert(
      fc.property(people, fc.array(parts, { maxLength: 2 }), (others, staffedHours) => {
        const covered = (instant: number) =>
          others.some(({ slot }) => there(slot, instant)) || staffedHours.some((slot) => there(slot, instant));
        expect(dangerous({ others, staffedHours }).includes('WORKING_ALONE')).toBe(!minutesOfSlot.every(covered));
      }),
      { verbose: true },
    );
  });

  it('may be alone where it is not dangerous, or where the house allows it', () => {
    expect(dangerous({}, { dangerous: false })).toEqual([]);
    expect(dangerous({ loneWorkForbidden: false })).toEqual([]);
  });
});

describe('the accompanied level', () => {
  const required = (level: 'ACCOMPANIED' | 'AUTONOMOUS') => ({
    requiredHabilitation: { typeId: 't', name: 'Toupie', level },
  });
  const held = (level: 'ACCOMPANIED' | 'AUTONOMOUS' | 'TRAINER', validUntil: number | null = null) => ({
    habilitations: [{ typeId: 't', level, validUntil }],
  });
  const accompanied = (trainers: { slot: Slot; teachesIt: boolean }[], more: FactsChange = held('ACCOMPANIED')) =>
    codes({ resource: required('ACCOMPANIED'), presence: { trainers }, ...more });

  it('needs a trainer of this habilitation for the whole slot', () => {
    expect(accompanied([])).toEqual(['TRAINER_NOT_PRESENT']);
    expect(accompanied([{ slot: SLOT, teachesIt: true }])).toEqual([]);
    expect(accompanied([{ slot: SLOT, teachesIt: false }])).toEqual(['TRAINER_NOT_PRESENT']);
    expect(accompanied([{ slot: part(0, 119), teachesIt: true }])).toEqual(['TRAINER_NOT_PRESENT']);
  });

  it('may have one trainer after the other', () =>
    expect(
      accompanied([
        { slot: part(60, 180), teachesIt: true },
        { slot: part(-30, 60), teachesIt: true },
      ]),
    ).toEqual([]));

  it('is not asked of the autonomous, but is when autonomy ends during the slot', () => {
    expect(accompanied([], held('AUTONOMOUS'))).toEqual([]);
    expect(accompanied([], held('TRAINER'))).toEqual([]);
    const ending = { typeId: 't', level: 'AUTONOMOUS' as const, validUntil: SLOT.end - 1 };
    const lower = { typeId: 't', level: 'ACCOMPANIED' as const, validUntil: null };
    expect(accompanied([], { habilitations: [ending, lower] })).toEqual(['TRAINER_NOT_PRESENT']);
  });

  it('never opens a machine that asks for autonomy', () =>
    expect(
      codes({
        resource: required('AUTONOMOUS'),
        presence: { trainers: [{ slot: SLOT, teachesIt: true }] },
        ...held('ACCOMPANIED'),
      }),
    ).toEqual(['HABILITATION_MISSING']));

  it('says nothing more to those who hold nothing', () =>
    expect(accompanied([], { habilitations: [] })).toEqual(['HABILITATION_MISSING']));

  it('tells when a trainer is there that day, in order', () => {
    const trainers = [
      { slot: part(300, 360), teachesIt: true },
      { slot: part(-60, 30), teachesIt: true },
      { slot: part(24 * 60, 25 * 60), teachesIt: true },
    ];
    const facts = factsWith({ resource: required('ACCOMPANIED'), presence: { trainers }, ...held('ACCOMPANIED') });
    expect(checkBooking(facts)).toMatchObject([{ presences: [part(-60, 30), part(300, 360)] }]);
  });
});

describe('minors', () => {
  const minor = { person: { bornOn: '2008-11-25' } };

  it('become adults on their birthday', () => {
    const bornOn = (day: string) => codes({ person: { bornOn: day }, resource: { adultsOnly: true } });
    expect(bornOn('2008-11-24')).toEqual([]);
    expect(bornOn('2008-11-25')).toEqual(['ADULTS_ONLY']);
  });

  it('born on 29 February become adults on 1 March', () => {
    const on = (day: string) => {
      const slot = { start: Date.parse(`${day}T09:00Z`), end: Date.parse(`${day}T11:00Z`) };
      return codes({ slot, now: slot.start, person: { bornOn: '2008-02-29' }, resource: { adultsOnly: true } });
    };
    expect(on('2026-02-28')).toContain('ADULTS_ONLY');
    expect(on('2026-03-01')).not.toContain('ADULTS_ONLY');
  });

  it('work while staff or a trainer is there, for the whole slot', () => {
    expect(codes({ ...minor, presence: { staffedHours: [part(0, 60)] } })).toEqual(['MINOR_NOT_ACCOMPANIED']);
    const trainers = [{ slot: part(60, 120), teachesIt: false }];
    expect(codes({ ...minor, presence: { staffedHours: [part(0, 60)], trainers } })).toEqual([]);
  });

  it('are not accompanied by other members', () =>
    expect(codes({ ...minor, presence: { others: [other(0, 120)] } })).toEqual(['MINOR_NOT_ACCOMPANIED']));

  it('are only those whose birthday is known', () => expect(codes({ resource: { adultsOnly: true } })).toEqual([]));
});

describe('the capacity of a pole', () => {
  const full = (others: { personId: string; slot: Slot }[], poleCapacity: number | null = 2) =>
    codes({ presence: { others, poleCapacity } });

  it('counts persons at once, not bookings', () => {
    expect(full([other(0, 60, 'a'), other(60, 120, 'b')])).toEqual([]);
    expect(full([other(0, 120, 'a'), other(0, 120, 'a')])).toEqual([]);
    expect(full([other(0, 61, 'a'), other(60, 120, 'b')])).toEqual(['POLE_FULL']);
    expect(full([other(0, 120, 'a'), other(0, 120, 'b')], null)).toEqual([]);
  });

  it('is refused exactly when some minute has no place left, and says when', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 4 }), (others, capacity) => {
        const crowd = (instant: number) =>
          new Set(others.filter(({ slot }) => there(slot, instant)).map(({ personId }) => personId)).size;
        const moments = fullMoments(SLOT, { others, capacity });
        for (const instant of minutesOfSlot)
          expect(moments.some((moment) => there(moment, instant))).toBe(crowd(instant) >= capacity);
      }),
      { verbose: true },
    );
  });
});

describe('what goes with the slot', () => {
  const vice = (stock: number, wanted: number, kept: { slot: Slot; count: number }[]) =>
    checkBooking(factsWith({ accessories: [{ id: 'v', name: 'Étau', stock, wanted, kept }] }));

  it('is refused when fewer are left at some moment, and says how many', () => {
    const kept = [
      { slot: part(0, 60), count: 1 },
      { slot: part(60, 90), count: 2 },
    ];
    expect(vice(3, 1, kept)).toEqual([]);
    expect(vice(3, 2, kept)).toEqual([{ code: 'ACCESSORY_OUT_OF_STOCK', accessoryName: 'Étau', wanted: 2, left: 1 }]);
    expect(vice(1, 1, kept)).toMatchObject([{ left: 0 }]);
  });

  it('is never promised beyond its stock', () => {
    const keeping = fc.array(fc.record({ slot: parts, count: fc.integer({ min: 1, max: 3 }) }), { maxLength: 6 });
    fc.assert(
      fc.property(keeping, (kept) => {
        const most = Math.max(
          ...minutesOfSlot.map((instant) =>
            kept.filter(({ slot }) => there(slot, instant)).reduce((sum, { count }) => sum + count, 0),
          ),
        );
        expect(mostKeptAtOnce(SLOT, kept)).toBe(most);
      }),
      { verbose: true },
    );
  });
});

describe('what a machine needs and holds', () => {
  it('is refused by name when something it needs is down', () => {
    const dependencies = [
      { name: 'Aspiration', inService: false },
      { name: 'Air comprimé', inService: true },
    ];
    expect(checkBooking(factsWith({ resource: { dependencies } }))).toEqual([
      { code: 'DEPENDENCY_DOWN', resourceName: 'Scie à format', dependencies: ['Aspiration'] },
    ]);
    expect(codes({ resource: { dependencies: dependencies.slice(1) } })).toEqual([]);
  });

  it('is refused when what stands in it is taken, its own buffer included', () => {
    const buffer = factsWith().resource.rules.bufferMinutes;
    const holding = (slot: Slot) => codes({ containedOccupations: [{ resourceName: 'Établi 3', slot }] });
    expect(holding(part(120 + buffer, 300))).toEqual([]);
    expect(holding(part(120 + buffer - 1, 300))).toEqual(['CONTAINED_TAKEN']);
    expect(holding(part(-60, 0))).toEqual([]);
  });

  it('is refused exactly when some contained occupation meets the slot', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 4 }), (taken) => {
        const wanted = { start: SLOT.start, end: SLOT.end + 15 * MINUTE };
        const refused = codes({ containedOccupations: taken.map((slot) => ({ resourceName: 'Établi', slot })) });
        expect(refused.includes('CONTAINED_TAKEN')).toBe(taken.some((slot) => overlaps(slot, wanted)));
      }),
      { verbose: true },
    );
  });
});

describe('bookings to come', () => {
  const upcoming = (upcomingCount: number, person: FactsChange['person'] = {}) =>
    codes({
      person,
      fairness: { upcomingCount, policy: { shortNoticeHours: 0, maximumUpcoming: 5, noShow: null } },
    });

  it('are at most so many, this one included', () => {
    expect(upcoming(4)).toEqual([]);
    expect(upcoming(5)).toEqual(['TOO_MANY_UPCOMING']);
  });

  it('are as many as they wish for those who work here', () => expect(upcoming(50, { worksHere: true })).toEqual([]));

  it('are not bounded when nothing is decided', () =>
    expect(codes({ now: SLOT.start - 24 * HOUR, fairness: { upcomingCount: 500 } })).toEqual([]));
});

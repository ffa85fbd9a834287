import type { BookingFacts } from './booking-facts';
import { BOOKING_RULES, checkBooking } from './check-booking';
import { calendarAround, factsWith, SLOT, type FactsChange } from './facts-with';
import type { BookingRuleRefusal } from './refusals';

const MINUTE = 60_000;
const DAY = 86_400_000;
const at = (text: string): number => Date.parse(text);
const slotOf = (start: string, end: string) => ({ start: at(start), end: at(end) });

const RESOURCE = factsWith().resource;
const GOOD = factsWith();

const codes = (change: FactsChange): string[] => checkBooking(factsWith(change)).map(({ code }) => code);
const slotted = (slot: BookingFacts['slot'], more: FactsChange = {}) =>
  codes({ slot, calendar: calendarAround(slot), ...more });
const ruled = (rules: Partial<BookingFacts['resource']['rules']>) => ({
  ...RESOURCE,
  rules: { ...RESOURCE.rules, ...rules },
});
const subscribed = (startsOn: string, endsOn: string | null) => ({
  membership: { subscriptions: [{ startsOn, endsOn, paymentState: 'UP_TO_DATE' as const }], packs: [] },
});
const packs = (...left: [minutes: number, expiresOn: string][]) => ({
  membership: {
    subscriptions: [],
    packs: left.map(([remainingMinutes, expiresOn], i) => ({ id: `p${i}`, remainingMinutes, expiresOn })),
  },
});

describe('checkBooking', () => {
  it('accepts an ordinary booking', () => expect(codes({})).toEqual([]));

  it('gives all the reasons at once, in the order people read them', () => {
    const person = { active: false, worksHere: false, heldFor: 'RC pro manquante' };
    expect(codes({ person, resource: { ...RESOURCE, inService: false }, occupations: [SLOT] })).toEqual([
      'PERSON_NOT_ACTIVE',
      'PERSON_ON_HOLD',
      'RESOURCE_OUT_OF_SERVICE',
      'SLOT_TAKEN',
    ]);
  });

  it('lists each rule once', () => expect(new Set(BOOKING_RULES).size).toBe(BOOKING_RULES.length));
});

describe('membership', () => {
  it('holds from its first day and no longer on its last, exclusive', () => {
    expect(codes(subscribed('2026-11-24', '2026-11-25'))).toEqual([]);
    expect(codes(subscribed('2026-11-25', null))).toEqual(['MEMBERSHIP_NOT_ACTIVE']);
    expect(codes(subscribed('2026-01-01', '2026-11-24'))).toEqual(['MEMBERSHIP_NOT_ACTIVE']);
  });

  it('gives no right on the days of a pause, ends exclusive, and says until when', () => {
    const paused = (startsOn: string, endsOn: string | null, left: string | null = null) => {
      const { membership } = subscribed('2026-01-01', left);
      return {
        membership: {
          ...membership,
          subscriptions: membership.subscriptions.map((one) => ({ ...one, pauses: [{ startsOn, endsOn }] })),
        },
      };
    };
    expect(codes(paused('2026-11-25', null))).toEqual([]);
    expect(codes(paused('2026-11-01', '2026-11-24'))).toEqual([]);
    expect(codes(paused('2026-11-24', null))).toEqual(['MEMBERSHIP_PAUSED']);
    expect(checkBooking({ ...GOOD, ...paused('2026-11-24', '2026-12-01') })).toEqual([
      { code: 'MEMBERSHIP_PAUSED', day: '2026-11-24', resumesOn: '2026-12-01' },
    ] satisfies BookingRuleRefusal[]);
    expect(codes(paused('2026-11-01', null, '2026-11-20'))).toEqual(['MEMBERSHIP_NOT_ACTIVE']);
    const { membership } = paused('2026-11-24', null);
    expect(codes({ membership: { ...membership, packs: packs([120, '2027-01-01']).membership.packs } })).toEqual([]);
  });

  it('counts the civil day in Paris, not in UTC', () => {
    const late = slotOf('2026-11-24T23:00Z', '2026-11-25T00:00Z');
    const refused = checkBooking({ ...GOOD, ...subscribed('2026-01-01', '2026-11-25'), slot: late });
    expect(refused).toContainEqual({ code: 'MEMBERSHIP_NOT_ACTIVE', day: '2026-11-25' } satisfies BookingRuleRefusal);
  });

  it('accepts hours enough over several packs, refuses a minute less', () => {
    expect(codes(packs([60, '2027-01-01'], [60, '2027-02-01']))).toEqual([]);
    expect(codes(packs([60, '2027-01-01'], [59, '2027-02-01']))).toEqual(['HOUR_CREDIT_TOO_LOW']);
  });

  it('ignores a pack that expires on the booked day, uses one that expires the day after', () => {
    expect(codes(packs([600, '2026-11-24']))).toEqual(['MEMBERSHIP_NOT_ACTIVE']);
    expect(codes(packs([600, '2026-11-25']))).toEqual([]);
  });

  it('is not asked of those who work here', () => {
    expect(codes({ ...packs(), person: { worksHere: true } })).toEqual([]);
  });
});

describe('habilitation', () => {
  const resource: BookingFacts['resource'] = {
    ...RESOURCE,
    requiredHabilitation: { typeId: 't1', name: 'Toupie', level: 'AUTONOMOUS' },
  };
  const held = (level: 'ACCOMPANIED' | 'AUTONOMOUS' | 'TRAINER', validUntil: number | null, typeId = 't1') =>
    codes({ resource, habilitations: [{ typeId, level, validUntil }] });

  it('is refused when missing, of another type or of a lower level', () => {
    expect(codes({ resource })).toEqual(['HABILITATION_MISSING']);
    expect(held('AUTONOMOUS', null, 't2')).toEqual(['HABILITATION_MISSING']);
    expect(held('ACCOMPANIED', null)).toEqual(['HABILITATION_MISSING']);
  });

  it('is enough at its level or above', () => {
    expect(held('AUTONOMOUS', null)).toEqual([]);
    expect(held('TRAINER', null)).toEqual([]);
  });

  it('covers a slot that ends exactly when its validity ends, not one that ends later', () => {
    expect(held('AUTONOMOUS', SLOT.end)).toEqual([]);
    expect(held('AUTONOMOUS', SLOT.end - 1)).toEqual(['HABILITATION_MISSING']);
  });

  it('says what is held: a lower level, or until when', () => {
    const lower = checkBooking({
      ...GOOD,
      resource,
      habilitations: [{ typeId: 't1', level: 'ACCOMPANIED', validUntil: null }],
    });
    expect(lower).toMatchObject([{ heldLevel: 'ACCOMPANIED', heldUntil: null }]);
    const until = SLOT.end - MINUTE;
    const ending = checkBooking({
      ...GOOD,
      resource,
      habilitations: [{ typeId: 't1', level: 'AUTONOMOUS', validUntil: until }],
    });
    expect(ending).toMatchObject([{ heldLevel: null, heldUntil: until }]);
  });

  it('says until when it is held the longest, at the right level, and not what has ended', () => {
    const says = (...held: BookingFacts['habilitations']) => checkBooking({ ...GOOD, resource, habilitations: held });
    const one = (
      validUntil: number,
      level: 'ACCOMPANIED' | 'AUTONOMOUS' | 'TRAINER' = 'AUTONOMOUS',
      typeId = 't1',
    ) => ({
      typeId,
      level,
      validUntil,
    });
    const [soon, later] = [SLOT.end - 2 * MINUTE, SLOT.end - MINUTE];
    expect(says(one(soon), one(later, 'TRAINER'))).toMatchObject([{ heldUntil: later }]);
    expect(says(one(soon), one(later, 'ACCOMPANIED'), one(later, 'AUTONOMOUS', 't2'))).toMatchObject([
      { heldLevel: null, heldUntil: soon },
    ]);
    expect(says(one(GOOD.now))).toMatchObject([{ heldUntil: null }]);
    expect(says(one(GOOD.now + 1))).toMatchObject([{ heldUntil: GOOD.now + 1 }]);
  });
});

describe('resource', () => {
  it('is refused out of service, with its reason', () => {
    const resource = { ...RESOURCE, inService: false, outOfServiceReason: 'Lame cassée' };
    expect(checkBooking({ ...GOOD, resource })).toMatchObject([
      { code: 'RESOURCE_OUT_OF_SERVICE', reason: 'Lame cassée' },
    ]);
  });

  it('is refused when it is not booked by the hour', () =>
    expect(codes({ resource: { ...RESOURCE, bookable: false } })).toEqual(['RESOURCE_NOT_BOOKABLE']));
});

describe('time', () => {
  it('may start this very instant, not a millisecond ago', () => {
    const resource = ruled({ noticeMinutes: 0 });
    expect(codes({ now: SLOT.start, resource })).toEqual([]);
    expect(codes({ now: SLOT.start + 1, resource })).toEqual(['SLOT_IN_THE_PAST']);
  });

  it('keeps notice to the millisecond', () => {
    expect(codes({ now: SLOT.start - 120 * MINUTE })).toEqual([]);
    expect(codes({ now: SLOT.start - 120 * MINUTE + 1 })).toEqual(['NOTICE_TOO_SHORT']);
    expect(codes({ now: SLOT.start })).toEqual(['NOTICE_TOO_SHORT']);
  });

  it('opens a whole civil day at once at the horizon', () => {
    const now = at('2026-11-23T22:59Z');
    const resource = ruled({ horizonDays: 1 });
    expect(codes({ now, resource })).toEqual([]);
    const nextDay = slotOf('2026-11-25T09:00Z', '2026-11-25T11:00Z');
    expect(slotted(nextDay, { now, resource })).toEqual(['BEYOND_HORIZON']);
    expect(slotted(nextDay, { now: now + MINUTE, resource })).toEqual([]);
  });

  it('may touch both ends of the opening hours, not cross them', () => {
    expect(slotted(slotOf('2026-11-24T07:00Z', '2026-11-24T09:00Z'))).toEqual([]);
    expect(slotted(slotOf('2026-11-24T17:00Z', '2026-11-24T19:00Z'))).toEqual([]);
    expect(slotted(slotOf('2026-11-24T06:30Z', '2026-11-24T08:30Z'))).toEqual(['OUTSIDE_OPENING_HOURS']);
    expect(slotted(slotOf('2026-11-24T18:00Z', '2026-11-24T19:30Z'))).toEqual(['OUTSIDE_OPENING_HOURS']);
  });

  it('refuses a slot over midnight when the place closes at night', () =>
    expect(slotted(slotOf('2026-11-24T22:30Z', '2026-11-24T23:30Z'))).toEqual(['OUTSIDE_OPENING_HOURS']));

  it('refuses a day of the week without opening hours', () =>
    expect(slotted(slotOf('2026-11-29T09:00Z', '2026-11-29T11:00Z'))).toEqual(['OUTSIDE_OPENING_HOURS']));

  it('refuses a public holiday by its name', () => {
    const slot = slotOf('2026-12-25T09:00Z', '2026-12-25T11:00Z');
    expect(checkBooking({ ...GOOD, slot, calendar: calendarAround(slot) })).toMatchObject([
      { code: 'MANUFACTURE_CLOSED', reason: 'Noël' },
    ]);
  });

  it('may end when a closure starts and start when it ends, never cross it', () => {
    const closed = (start: number, end: number) =>
      codes({ calendar: calendarAround(SLOT, [{ slot: { start, end }, reason: 'Inventaire' }]) });
    expect(closed(SLOT.end, SLOT.end + DAY)).toEqual([]);
    expect(closed(SLOT.start - DAY, SLOT.start)).toEqual([]);
    expect(closed(SLOT.end - 1, SLOT.end + DAY)).toEqual(['MANUFACTURE_CLOSED']);
  });

  it('falls on the grid of the wall clock, to the millisecond', () => {
    const off = { start: SLOT.start + 15 * MINUTE, end: SLOT.end + 15 * MINUTE };
    expect(slotted(off)).toEqual(['OFF_GRID']);
    expect(slotted({ start: SLOT.start, end: SLOT.end + 1 })).toEqual(['OFF_GRID']);
  });

  it('keeps grids longer than an hour on the wall clock in summer and in winter', () => {
    const resource = ruled({ gridMinutes: 240, minimumMinutes: 240 });
    const now = at('2026-10-23T09:00Z');
    expect(slotted(slotOf('2026-10-24T06:00Z', '2026-10-24T10:00Z'), { resource, now })).toEqual([]);
    expect(slotted(slotOf('2026-10-26T07:00Z', '2026-10-26T11:00Z'), { resource, now })).toEqual([]);
    expect(slotted(slotOf('2026-10-26T08:00Z', '2026-10-26T12:00Z'), { resource, now })).toEqual(['OFF_GRID']);
  });

  it('lasts between the minimum and the maximum, both included', () => {
    const lasting = (minutes: number) => slotted({ start: SLOT.start, end: SLOT.start + minutes * MINUTE });
    expect([30, 60, 240, 270].map(lasting)).toEqual([['TOO_SHORT'], [], [], ['TOO_LONG']]);
  });

  it('counts real minutes over both clock changes', () => {
    const nights = { openingHours: [slotOf('2026-10-01T00:00Z', '2027-04-01T00:00Z')], closures: [] };
    const resource = ruled({ maximumMinutes: 120, horizonDays: 365 });
    const october = slotOf('2026-10-24T23:00Z', '2026-10-25T02:00Z');
    const march = slotOf('2027-03-28T00:00Z', '2027-03-28T02:00Z');
    const now = at('2026-10-20T09:00Z');
    expect(codes({ now, slot: october, calendar: nights, resource })).toEqual(['TOO_LONG']);
    expect(codes({ now, slot: march, calendar: nights, resource })).toEqual([]);
  });
});

describe('what is taken', () => {
  const own = (start: number, end: number) =>
    codes({ ownBookings: [{ slot: { start, end }, resourceName: 'Toupie' }] });
  const taken = (start: number, end: number) => codes({ occupations: [{ start, end }] });

  it('accepts own bookings that touch, refuses those that overlap', () => {
    expect(own(SLOT.end, SLOT.end + 60 * MINUTE)).toEqual([]);
    expect(own(SLOT.start - 60 * MINUTE, SLOT.start)).toEqual([]);
    expect(own(SLOT.end - 1, SLOT.end + 1)).toEqual(['OWN_OVERLAP']);
  });

  it('keeps the buffer before the next booking and after the one before', () => {
    const buffer = RESOURCE.rules.bufferMinutes * MINUTE;
    expect(taken(SLOT.end + buffer, SLOT.end + 60 * MINUTE)).toEqual([]);
    expect(taken(SLOT.end + buffer - 1, SLOT.end + 60 * MINUTE)).toEqual(['SLOT_TAKEN']);
    expect(taken(SLOT.start - 60 * MINUTE, SLOT.start)).toEqual([]);
    expect(taken(SLOT.start - 60 * MINUTE, SLOT.start + 1)).toEqual(['SLOT_TAKEN']);
  });
});

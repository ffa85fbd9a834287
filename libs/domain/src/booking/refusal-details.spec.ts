import { bestLevelHeld } from './habilitation-held';
import { calendarAround, factsWith, SLOT } from './facts-with';
import { readSlot } from './read-slot';
import { resourceMustBeInService } from './rules/resource-must-be-in-service.rule';
import { slotMustBeFree } from './rules/slot-must-be-free.rule';
import { slotMustBeInsideOpeningHours } from './rules/slot-must-be-inside-opening-hours.rule';

const at = (text: string): number => Date.parse(text);
const { resource } = factsWith();

describe('details of refusals', () => {
  it('a slot taken names itself, and no alternative before one was searched', () =>
    expect(slotMustBeFree(factsWith({ occupations: [SLOT] }))).toEqual({
      code: 'SLOT_TAKEN',
      resourceName: 'Scie à format',
      slot: SLOT,
      alternatives: [],
    }));

  it('a resource out of service names no alternative before one was searched', () =>
    expect(resourceMustBeInService(factsWith({ resource: { ...resource, inService: false } }))).toEqual({
      code: 'RESOURCE_OUT_OF_SERVICE',
      resourceName: 'Scie à format',
      reason: null,
      alternatives: [],
    }));

  it('outside of opening hours tells the hours of that day alone', () => {
    const slot = { start: at('2026-11-24T04:00Z'), end: at('2026-11-24T06:00Z') };
    const calendar = calendarAround({ start: at('2026-11-23T09:00Z'), end: at('2026-11-25T09:00Z') });
    expect(calendar.openingHours).toHaveLength(3);
    expect(slotMustBeInsideOpeningHours(factsWith({ slot, calendar }))).toEqual({
      code: 'OUTSIDE_OPENING_HOURS',
      day: '2026-11-24',
      openingHours: [{ start: at('2026-11-24T07:00Z'), end: at('2026-11-24T19:00Z') }],
    });
  });
});

describe('bestLevelHeld', () => {
  it('is none where nothing is asked for', () => {
    const habilitations = [{ typeId: 't1', level: 'TRAINER' as const, validUntil: null }];
    expect(bestLevelHeld(factsWith({ habilitations }))).toBeNull();
  });
});

describe('readSlot', () => {
  const read = (startsAt: string, endsAt: string) => readSlot({ startsAt, endsAt });
  const nine = '2026-11-24T09:00:00Z';

  it('reads two instants as a slot', () =>
    expect(read(nine, '2026-11-24T11:00:00Z')).toEqual({ slot: SLOT_AT_NINE, refusals: [] }));

  it('refuses an end that is not after the start', () => {
    expect(read(nine, nine)).toEqual({ refusals: [{ code: 'SLOT_ENDS_BEFORE_IT_STARTS' }] });
    expect(read(nine, '2026-11-24T08:00:00Z')).toEqual({ refusals: [{ code: 'SLOT_ENDS_BEFORE_IT_STARTS' }] });
  });

  it('reads a week and not a minute more', () => {
    expect(read(nine, '2026-12-01T09:00:00Z').refusals).toEqual([]);
    expect(read(nine, '2026-12-01T09:01:00Z')).toEqual({ refusals: [{ code: 'TOO_LONG', maximumMinutes: 10_080 }] });
  });

  it('says every time that is unclear, and nothing else', () => {
    const { slot, refusals } = read('soon', 'later');
    expect(slot).toBeUndefined();
    expect(refusals).toHaveLength(2);
    expect(read(nine, 'later').refusals).toHaveLength(1);
  });
});

const SLOT_AT_NINE = { start: at('2026-11-24T09:00Z'), end: at('2026-11-24T11:00Z') };

import fc from 'fast-check';
import { factsWith, SLOT } from '../facts-with';
import { isOnGrid } from '../grid';
import { checkUse, checkWalkIn } from './check-use';
import { endOfForgotten, forgottenFrom } from './forgotten-session';
import { walkInSlot } from './walk-in-slot';

const MINUTE = 60_000;
const codes = (refusals: readonly { code: string }[]): string[] => refusals.map(({ code }) => code);

describe('starting a booked machine', () => {
  it('is judged again: a hold, a breakdown or a habilitation lost since the booking stop it', () => {
    const now = SLOT.start + 5 * MINUTE;
    const required = { typeId: 't', name: 'Toupie', level: 'AUTONOMOUS' } as const;
    expect(checkUse(factsWith({ now }))).toEqual([]);
    expect(codes(checkUse(factsWith({ now, person: { heldFor: 'Impayé' } })))).toEqual(['PERSON_ON_HOLD']);
    expect(codes(checkUse(factsWith({ now, resource: { inService: false } })))).toEqual(['RESOURCE_OUT_OF_SERVICE']);
    expect(codes(checkUse(factsWith({ now, resource: { requiredHabilitation: required } })))).toEqual([
      'HABILITATION_MISSING',
    ]);
  });

  it('is not judged on what was settled when it was booked: the slot has begun, notice and horizon are past', () => {
    const now = SLOT.end - MINUTE;
    expect(checkUse(factsWith({ now, occupations: [SLOT], resource: { bookable: false } }))).toEqual([]);
  });
});

describe('coming without a booking', () => {
  it('takes from this minute to a line of the grid, at least as long as wished, by less than one step more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 1, max: 480 }),
        fc.constantFrom(5, 15, 30, 60),
        (minute, minutes, gridMinutes) => {
          const now = SLOT.start + minute * MINUTE + 12_345;
          const slot = walkInSlot({ now, minutes, gridMinutes });
          expect(now - slot.start).toBe(12_345);
          expect(isOnGrid(slot.end, gridMinutes)).toBe(true);
          expect(slot.end - slot.start).toBeGreaterThanOrEqual(minutes * MINUTE);
          expect(slot.end - slot.start).toBeLessThan((minutes + gridMinutes) * MINUTE);
        },
      ),
    );
  });

  it('is refused by every rule but the grid of its start', () => {
    const slot = { start: SLOT.start + 7 * MINUTE, end: SLOT.end };
    const walkIn = (change: Parameters<typeof factsWith>[0] = {}) => {
      const facts = factsWith({ now: slot.start + 12_000, slot, ...change });
      return codes(
        checkWalkIn({
          ...facts,
          resource: { ...facts.resource, rules: { ...facts.resource.rules, noticeMinutes: 0 } },
        }),
      );
    };
    expect(walkIn()).toEqual([]);
    expect(walkIn({ occupations: [SLOT] })).toEqual(['SLOT_TAKEN']);
    expect(codes(checkWalkIn(factsWith({ now: slot.start, slot })))).toEqual(['NOTICE_TOO_SHORT']);
  });
});

describe('a session nobody stopped', () => {
  it('is forgotten half an hour after its booking and counts until its end, never backwards', () => {
    expect(forgottenFrom(SLOT.end)).toBe(SLOT.end + 30 * MINUTE);
    expect(endOfForgotten(SLOT.start, SLOT.end)).toBe(SLOT.end);
    expect(endOfForgotten(SLOT.end + MINUTE, SLOT.end)).toBe(SLOT.end + MINUTE);
  });
});

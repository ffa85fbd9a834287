import { civilDay, civilDaysOf, startOfCivilDay, toCivil } from '@etabli/domain';
import fc from 'fast-check';
import { nextOccurrence } from './schedule';

const START = startOfCivilDay('2026-01-01');
const END = startOfCivilDay('2028-01-01');
const instants = fc.integer({ min: START, max: END });

describe('nextOccurrence', () => {
  it.each(['00:00', '02:30', '03:00', '23:45'] as const)('comes once each civil day at %s', (dailyAt) => {
    const days: string[] = [];
    for (let at = nextOccurrence({ dailyAt }, START - 1); at < END; at = nextOccurrence({ dailyAt }, at))
      days.push(civilDay(at));
    expect(days).toEqual(civilDaysOf(START, END, 1_000));
  });

  it('shows the promised time on the wall clock, or the hour after the one skipped in March', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 23 }), (instant, hour) => {
        const wall = toCivil(nextOccurrence({ dailyAt: `${hour}:15` }, instant));
        expect(wall.minute).toBe(15);
        expect([hour, hour === 2 ? 3 : hour]).toContain(wall.hour);
      }),
    );
  });

  it('lies ahead, and nothing lies between', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(5, 60, 240), (instant, everyMinutes) => {
        const next = nextOccurrence({ everyMinutes }, instant);
        expect(next - instant).toBeGreaterThan(0);
        expect(next - instant).toBeLessThanOrEqual(everyMinutes * 60_000);
        expect(nextOccurrence({ everyMinutes }, next - 1)).toBe(next);
      }),
    );
  });
});

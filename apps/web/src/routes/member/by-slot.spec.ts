import { bySlot } from './by-slot';

const at = (hour: number, resource: string) => ({
  startsAt: `2026-11-24T0${hour}:00:00Z`,
  endsAt: `2026-11-24T0${hour + 1}:00:00Z`,
  resource,
});

describe('bySlot', () => {
  it('puts machines free at the same time together, the soonest first', () => {
    const shown = bySlot([at(7, 'Scie'), at(7, 'Toupie'), at(8, 'Tour')]);
    expect(shown.map(({ startsAt, machines }) => [startsAt.slice(11, 13), machines])).toEqual([
      ['07', ['Scie', 'Toupie']],
      ['08', ['Tour']],
    ]);
  });
});

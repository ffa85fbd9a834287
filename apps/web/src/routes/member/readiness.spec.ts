import { blockersOf, readyMachines } from './readiness';

const point = (code: string, met: boolean, label = code) => ({
  __typename: 'Requirement' as const,
  code,
  label,
  met,
  remedy: met ? null : `Réglez ${label}.`,
});

const machine = (name: string, pole: string, requirements: ReturnType<typeof point>[]) => ({
  id: name,
  name,
  pole: { id: pole },
  inService: true,
  bookable: true,
  nextFreeSlot: { startsAt: '2026-11-24T08:00:00Z', endsAt: '2026-11-30T08:00:00Z' },
  requirements,
});

const freeAt = (startsAt: string) => ({ nextFreeSlot: { startsAt, endsAt: '2026-11-30T08:00:00Z' } });

describe('readyMachines', () => {
  it('leaves out machines where one point is missing', () => {
    const saw = machine('Scie', 'bois', [point('HABILITATION', false)]);
    expect(readyMachines([saw])).toEqual([]);
  });

  it('puts machines one was trained for first, then the soonest free', () => {
    const room = { ...machine('Salle', 'commun', [point('ACCOUNT', true)]), ...freeAt('2026-11-24T06:00:00Z') };
    const late = { ...machine('Scie', 'bois', [point('HABILITATION', true)]), ...freeAt('2026-11-24T09:00:00Z') };
    const soon = { ...machine('Tour', 'bois', [point('HABILITATION', true)]), ...freeAt('2026-11-24T08:00:00Z') };
    expect(readyMachines([room, late, soon]).map(({ name }) => name)).toEqual(['Tour', 'Scie', 'Salle']);
  });
});

describe('blockersOf', () => {
  const saw = machine('Scie', 'bois', [point('HABILITATION', true, 'Scie')]);
  const moulder = machine('Toupie', 'bois', [point('HABILITATION', false, 'Toupie')]);
  const torch = machine('Poste TIG', 'métal', [point('HABILITATION', false, 'TIG')]);

  it('names a missing habilitation only in poles where one already works', () => {
    expect(blockersOf([saw, moulder, torch]).map(({ label }) => label)).toEqual(['Toupie']);
  });

  it('says once what blocks several machines', () => {
    const both = [saw, torch].map((one) => ({ ...one, requirements: [point('MEMBERSHIP', false, 'Abonnement')] }));
    expect(blockersOf(both)).toEqual([
      { code: 'MEMBERSHIP', label: 'Abonnement', remedy: 'Réglez Abonnement.', machines: ['Scie', 'Poste TIG'] },
    ]);
  });

  it('does not blame the member for a machine out of service', () => {
    expect(blockersOf([saw, machine('Raboteuse', 'bois', [point('IN_SERVICE', false)])])).toEqual([]);
  });
});

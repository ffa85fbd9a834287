import { endAfter, machinesTaught } from './plan-form';

describe('planning a session', () => {
  it('proposes the end by the usual length, on the same day', () => {
    expect(endAfter('09:00', 150)).toBe('11:30');
    expect(endAfter('22:30', 240)).toBe('23:59');
  });

  it('takes the machines that the training opens', () => {
    const pole = { id: 'wood' };
    const shaper = { id: '1', name: 'Toupie', pole, requiredHabilitation: { id: 't' } };
    const bench = { id: '2', name: 'Établi', pole, requiredHabilitation: null };
    expect(machinesTaught([shaper, bench], { habilitationType: { id: 't' } })).toEqual([shaper]);
  });
});

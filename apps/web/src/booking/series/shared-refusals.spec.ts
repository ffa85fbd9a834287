import { describe, expect, it } from '@jest/globals';
import { ownRefusals, sharedRefusals } from './shared-refusals';

const missing = { code: 'HABILITATION_MISSING', message: 'La toupie demande l’habilitation Toupie.' };
const taken = { code: 'SLOT_TAKEN', message: 'Pris mardi.' };
const alsoTaken = { code: 'SLOT_TAKEN', message: 'Pris le mardi suivant.' };

describe('reasons of a series', () => {
  it('are said once when they stand against every day', () => {
    const days = [{ refusals: [missing, taken] }, { refusals: [alsoTaken, missing] }];
    const shared = sharedRefusals(days);
    expect(shared).toEqual([missing]);
    expect(days.map((day) => ownRefusals(day, shared))).toEqual([[taken], [alsoTaken]]);
  });

  it('stay with their day when one day is free of them, or when there is one day only', () => {
    expect(sharedRefusals([{ refusals: [missing] }, { refusals: [] }])).toEqual([]);
    expect(sharedRefusals([{ refusals: [missing] }])).toEqual([]);
    expect(sharedRefusals([])).toEqual([]);
  });
});

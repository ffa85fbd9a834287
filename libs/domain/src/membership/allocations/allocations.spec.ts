import { type AllocationFacts, checkAllocation } from './check-allocation';
import { type AllocationEndFacts, checkAllocationEnd } from './check-allocation-end';

const LENT: AllocationFacts = {
  offered: true,
  startsOn: '2026-11-24',
  today: '2026-11-24',
  subscription: { startsOn: '2026-01-01', endsOn: null },
  held: [],
};
const codes = (change: Partial<AllocationFacts>) => checkAllocation({ ...LENT, ...change }).map(({ code }) => code);

const ENDED: AllocationEndFacts = {
  allocation: { startsOn: '2026-11-01', endsOn: null },
  endsOn: '2026-11-24',
  today: '2026-11-24',
  linesLeft: 0,
};
const ends = (change: Partial<AllocationEndFacts>) =>
  checkAllocationEnd({ ...ENDED, ...change }).map(({ code }) => code);

describe('lending a place', () => {
  it('wants it free from that day on, and in use', () => {
    expect(codes({ held: [{ startsOn: '2026-01-01', endsOn: '2026-11-24' }] })).toEqual([]);
    expect(codes({ held: [{ startsOn: '2026-01-01', endsOn: null }] })).toEqual(['PLACE_HELD']);
    expect(codes({ held: [{ startsOn: '2026-12-01', endsOn: '2026-12-31' }] })).toEqual(['PLACE_HELD']);
    expect(codes({ offered: false })).toEqual(['PLACE_NOT_OFFERED']);
  });

  it('stays within the subscription that pays for it, entered a month late at most', () => {
    expect(codes({ startsOn: '2026-10-24' })).toEqual([]);
    expect(codes({ startsOn: '2026-10-23' })).toEqual(['ALLOCATION_START_OUT_OF_BOUNDS']);
    const days = { startsOn: '2026-11-20', endsOn: '2026-12-01' };
    expect(codes({ startsOn: '2026-11-30', subscription: days })).toEqual([]);
    expect(codes({ startsOn: '2026-11-19', subscription: days })).toEqual(['ALLOCATION_START_OUT_OF_BOUNDS']);
    expect(codes({ startsOn: '2026-12-01', subscription: days })).toEqual(['ALLOCATION_START_OUT_OF_BOUNDS']);
  });
});

describe('taking a place back', () => {
  it('wants every line of the checklist gone through', () => {
    expect(ends({})).toEqual([]);
    expect(ends({ linesLeft: 1 })).toEqual(['CHECKLIST_NOT_DONE']);
  });

  it('is done once, near the day it was gone through', () => {
    expect(ends({ endsOn: '2026-11-01' })).toEqual([]);
    expect(ends({ endsOn: '2026-10-31' })).toEqual(['ALLOCATION_END_OUT_OF_BOUNDS']);
    expect(ends({ endsOn: '2026-12-25' })).toEqual([]);
    expect(ends({ endsOn: '2026-12-26' })).toEqual(['ALLOCATION_END_OUT_OF_BOUNDS']);
    expect(ends({ allocation: { startsOn: '2026-11-01', endsOn: '2026-11-10' } })).toEqual([
      'ALLOCATION_ENDED_ALREADY',
    ]);
  });
});

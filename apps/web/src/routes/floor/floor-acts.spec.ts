import { actsOf, type OnFloor } from './floor-acts';

const SLOT = { startsAt: '2026-11-24T08:00:00Z', endsAt: '2026-11-24T09:00:00Z' };
const MINE = { canCheckIn: false, canStart: false, canFinishEarly: false } as NonNullable<OnFloor['mine']>;
const floor = (change: Partial<OnFloor>): OnFloor =>
  ({
    mine: null,
    runningSessionId: null,
    walkIn: { slot: SLOT, refusals: [] },
    resource: { inService: true },
    ...change,
  }) as OnFloor;

describe('what one may do before a machine', () => {
  it('is to use it at once when it is free and nothing forbids it', () => {
    expect(actsOf(floor({}))).toEqual(['walkIn']);
  });

  it('is nothing when a rule forbids it, when it is down, or for a visitor', () => {
    const refused = { slot: SLOT, refusals: [{ code: 'SLOT_TAKEN' }] } as OnFloor['walkIn'];
    expect(actsOf(floor({ walkIn: refused }))).toEqual([]);
    expect(actsOf(floor({ resource: { inService: false } as OnFloor['resource'] }))).toEqual([]);
    expect(actsOf(floor({ walkIn: null }))).toEqual([]);
  });

  it('is first to say that one is there, then to start, in one’s own slot', () => {
    expect(actsOf(floor({ mine: { ...MINE, canCheckIn: true, canStart: true } }))).toEqual(['checkIn', 'start']);
  });

  it('is to stop while it runs, and to give back the rest', () => {
    const mine = { ...MINE, canStart: true, canFinishEarly: true };
    expect(actsOf(floor({ mine, runningSessionId: 's' }))).toEqual(['stop', 'finish']);
  });
});

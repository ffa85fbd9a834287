import { checkSeat, type SeatFacts } from './check-seat';
import { checkSeatEnd } from './check-seat-end';

const GIVEN: SeatFacts = {
  accountOpen: true,
  startsOn: '2026-11-24',
  today: '2026-11-24',
  subscription: { startsOn: '2026-01-01', endsOn: null },
  seats: 2,
  personsUnder: 1,
  memberships: [],
};
const codes = (change: Partial<SeatFacts>) => checkSeat({ ...GIVEN, ...change }).map(({ code }) => code);

describe('a seat', () => {
  it('is given while one is left, who signed the subscription counted', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ personsUnder: 2 })).toEqual(['NO_SEAT_LEFT']);
    expect(codes({ seats: 1 })).toEqual(['NO_SEAT_LEFT']);
  });

  it('goes to who is not a member that day nor later, and can sign in', () => {
    expect(codes({ memberships: [{ startsOn: '2026-01-01', endsOn: '2026-11-24' }] })).toEqual([]);
    expect(codes({ memberships: [{ startsOn: '2026-01-01', endsOn: '2026-11-25' }] })).toEqual(['ALREADY_A_MEMBER']);
    expect(codes({ memberships: [{ startsOn: '2027-01-01', endsOn: null }] })).toEqual(['ALREADY_A_MEMBER']);
    expect(codes({ accountOpen: false })).toEqual(['ACCOUNT_CLOSED']);
  });

  it('begins from today on, while the subscription lasts', () => {
    const ending = { startsOn: '2026-01-01', endsOn: '2026-12-01' };
    expect(codes({ startsOn: '2026-11-23' })).toEqual(['SEAT_START_OUT_OF_BOUNDS']);
    expect(codes({ startsOn: '2026-11-30', subscription: ending })).toEqual([]);
    expect(codes({ startsOn: '2026-12-01', subscription: ending })).toEqual(['SEAT_START_OUT_OF_BOUNDS']);
    expect(checkSeat({ ...GIVEN, subscription: { startsOn: '2026-12-05', endsOn: null } })).toEqual([
      { code: 'SEAT_START_OUT_OF_BOUNDS', earliestOn: '2026-12-05', latestOn: '2027-12-05' },
    ]);
  });

  it('ends from today on, once: an end to come may be moved', () => {
    const end = (endsOn: string, before: string | null = null) =>
      checkSeatEnd({ seat: { startsOn: '2026-11-01', endsOn: before }, endsOn, today: '2026-11-24' });
    expect(end('2026-11-24')).toEqual([]);
    expect(end('2026-11-23')).toEqual([{ code: 'SEAT_END_OUT_OF_BOUNDS', earliestOn: '2026-11-24' }]);
    expect(end('2026-11-30', '2026-12-31')).toEqual([]);
    expect(end('2026-12-31', '2026-11-24')).toEqual([{ code: 'SEAT_ENDED_ALREADY', endsOn: '2026-11-24' }]);
  });
});

import { ManufactureBuilder, refusalCodes, signedInAs, testDatabase } from '@etabli/testing';
import { NOTHING_DECIDED } from './booking-policy';
import { BookingPolicyQuery } from './booking-policy.query';
import { SetBookingPolicy } from './set-booking-policy.use-case';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const manager = signedInAs(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
const member = signedInAs(await make.person(), 'MEMBER');
const set = new SetBookingPolicy(db.transaction);
const policy = new BookingPolicyQuery(db.database);

describe('the policy of the place', () => {
  it('restricts nothing until staff decide, and is what they decided last', async () => {
    expect(await policy.read(member)).toEqual(NOTHING_DECIDED);
    const noShow = { limit: 3, withinWeeks: 8, restrictDays: 7 };
    const decided = { shortNoticeHours: 24, maximumUpcoming: 10, noShow, loneWorkForbidden: true };
    await set.execute(manager, decided);
    expect(await policy.read(member)).toEqual(decided);
    await set.execute(manager, { shortNoticeHours: 0, loneWorkForbidden: false });
    expect(await policy.read(member)).toEqual(NOTHING_DECIDED);
    const acts = await db.database.sql(`select action from audit_entry order by id`);
    expect(acts).toEqual([{ action: 'SetBookingPolicy' }, { action: 'SetBookingPolicy' }]);
  });

  it('is refused out of bounds or in part, and to members', async () => {
    const half = { shortNoticeHours: 0, loneWorkForbidden: false, noShow: { limit: 3 } };
    expect(await refusalCodes(async () => set.execute(manager, half))).toEqual(['INVALID_INPUT', 'INVALID_INPUT']);
    const wrong = { shortNoticeHours: -1, maximumUpcoming: 0, loneWorkForbidden: false };
    expect(await refusalCodes(async () => set.execute(manager, wrong))).toEqual(['INVALID_INPUT', 'INVALID_INPUT']);
    expect(() => set.execute(member, NOTHING_DECIDED)).toThrow('ne permet pas cette action');
  });
});

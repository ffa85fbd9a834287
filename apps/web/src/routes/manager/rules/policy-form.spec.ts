import { formOfPolicy, policyInput, wrongInPolicy } from './policy-form';

const free = { maximumUpcoming: null, shortNoticeHours: 0, loneWorkForbidden: true, noShow: null };

it('writes back the policy it read', () => {
  expect(policyInput(formOfPolicy(free))).toEqual(free);
  const strict = { ...free, maximumUpcoming: 6, noShow: { limit: 2, withinWeeks: 6, restrictDays: 7 } };
  expect(policyInput(formOfPolicy(strict))).toEqual(strict);
});

it('judges the numbers of absences only while absences restrict', () => {
  const form = { ...formOfPolicy(free), limit: '' };
  expect([...wrongInPolicy(form)]).toEqual([]);
  expect([...wrongInPolicy({ ...form, absencesRestrict: true })]).toEqual(['limit']);
});

it('allows every hour to count, never a limit of no booking', () => {
  expect([...wrongInPolicy({ ...formOfPolicy(free), shortNoticeHours: 0 })]).toEqual([]);
  expect([...wrongInPolicy({ ...formOfPolicy(free), maximumUpcoming: 0 })]).toEqual(['maximumUpcoming']);
});

import { hoursWrong, NEW_QUOTA, quotaInput, targetMissing } from './quota-form';

it('sends only the target its scope names, whatever was chosen before', () => {
  const form = { ...NEW_QUOTA, scope: 'POLE' as const, resourceId: 'saw', category: 'scie', poleId: 'bois' };
  expect(quotaInput(form)).toMatchObject({ resourceId: null, category: null, poleId: 'bois' });
});

it('counts half hours', () => {
  expect(hoursWrong({ ...NEW_QUOTA, hours: 7.5 })).toBe(false);
  expect(quotaInput({ ...NEW_QUOTA, hours: 7.5 }).limitMinutes).toBe(450);
});

it('refuses no hours, and what is not a number of minutes', () => {
  expect([0, -1, '', 0.333].map((hours) => hoursWrong({ ...NEW_QUOTA, hours }))).toEqual([true, true, true, true]);
});

it('needs its target, unless it is about everything', () => {
  expect(targetMissing(NEW_QUOTA)).toBe(true);
  expect(targetMissing({ ...NEW_QUOTA, scope: 'CATEGORY', category: ' ' })).toBe(true);
  expect(targetMissing({ ...NEW_QUOTA, scope: 'EVERYTHING' })).toBe(false);
});

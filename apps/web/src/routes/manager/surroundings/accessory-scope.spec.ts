import { scopeOf } from './accessory-scope';

const saw = { id: 'saw', category: 'scie' };

it('goes with the machine it is for, and no other', () => {
  expect(scopeOf({ resourceId: 'saw', category: null }, saw)).toBe('resource');
  expect(scopeOf({ resourceId: 'lathe', category: null }, saw)).toBeNull();
});

it('goes with every machine of its category', () => {
  expect(scopeOf({ resourceId: null, category: 'scie' }, saw)).toBe('category');
  expect(scopeOf({ resourceId: null, category: 'tour' }, saw)).toBeNull();
});

it('goes with all machines when it names none', () => {
  expect(scopeOf({ resourceId: null, category: null }, saw)).toBe('all');
});

import type { Role } from '../shared/vocabulary';
import { checkPersonEdit } from './check-person-edit';
import type { PersonEditFacts } from './person-edit-facts';

const standing = (roles: Role[], active = true) => ({ roles, active, partnerId: null });
const facts = (given: Partial<PersonEditFacts>): PersonEditFacts => ({
  actorRoles: ['MANAGER'],
  before: standing(['MEMBER']),
  after: standing(['MEMBER']),
  otherAdministrators: 1,
  ...given,
});
const codes = (given: Partial<PersonEditFacts>) => checkPersonEdit(facts(given)).map(({ code }) => code);

describe('checkPersonEdit', () => {
  it.each<Role>(['MANAGER', 'ADMINISTRATOR'])('refuses a manager who gives %s', (role) => {
    expect(codes({ after: standing(['MEMBER', role]) })).toEqual(['ROLE_NEEDS_ADMINISTRATOR']);
  });

  it.each<Role>(['MANAGER', 'ADMINISTRATOR'])('refuses a manager who takes %s away', (role) => {
    expect(codes({ before: standing(['MEMBER', role]) })).toEqual(['ROLE_NEEDS_ADMINISTRATOR']);
  });

  it('refuses a manager who closes or reopens the account of an administrator', () => {
    const administrator = ['ADMINISTRATOR'] as const;
    const open = { roles: administrator, active: true, partnerId: null };
    const closed = { roles: administrator, active: false, partnerId: null };
    expect(codes({ before: open, after: closed })).toEqual(['ROLE_NEEDS_ADMINISTRATOR']);
    expect(codes({ before: closed, after: open })).toEqual(['ROLE_NEEDS_ADMINISTRATOR']);
  });

  it('accepts a manager who makes a trainer of a member and closes the account of a member', () => {
    expect(codes({ after: standing(['MEMBER', 'TRAINER']) })).toEqual([]);
    expect(codes({ after: standing(['MEMBER'], false) })).toEqual([]);
  });

  it('accepts an administrator who appoints a manager', () => {
    expect(codes({ actorRoles: ['ADMINISTRATOR'], after: standing(['MANAGER']) })).toEqual([]);
  });

  it.each([standing(['MEMBER']), standing(['ADMINISTRATOR'], false)])(
    'refuses that the last administrator leaves: %j',
    (after) => {
      const before = standing(['ADMINISTRATOR']);
      const leaving = { actorRoles: ['ADMINISTRATOR'] as const, before, after };
      expect(codes({ ...leaving, otherAdministrators: 0 })).toEqual(['LAST_ADMINISTRATOR']);
      expect(codes({ ...leaving, otherAdministrators: 1 })).toEqual([]);
    },
  );

  it('refuses a partner viewer without a partner', () => {
    expect(codes({ after: standing(['PARTNER_VIEWER']) })).toEqual(['PARTNER_MISSING']);
    expect(codes({ after: { ...standing(['PARTNER_VIEWER']), partnerId: 'p' } })).toEqual([]);
  });
});

import { checkGrant, type GrantFacts } from './check-grant';
import { checkRenewal } from './check-renewal';
import { checkRevocation } from './check-revocation';

const NOW = Date.UTC(2026, 10, 23, 9);
const trainer = { personId: 'trainer', isStaff: false, heldLevel: 'TRAINER' } as const;
const manager = { personId: 'manager', isStaff: true, heldLevel: null } as const;

const codes = (facts: Partial<GrantFacts>) =>
  checkGrant({ granter: trainer, personId: 'artisan', validUntil: null, longestUntil: null, now: NOW, ...facts }).map(
    ({ code }) => code,
  );

describe('granting a habilitation', () => {
  it('is allowed to a trainer of this very habilitation, and to staff', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ granter: manager })).toEqual([]);
  });

  it.each(['ACCOMPANIED', 'AUTONOMOUS', null] as const)('is refused to a trainer who holds it as %s', (heldLevel) => {
    const granter = { ...trainer, heldLevel };
    const facts = { granter, personId: 'a', validUntil: null, longestUntil: null, now: NOW };
    expect(checkGrant(facts)).toEqual([{ code: 'TRAINER_LEVEL_MISSING', heldLevel }]);
  });

  it('is refused to a trainer for themselves, allowed to staff for themselves', () => {
    expect(codes({ personId: 'trainer' })).toEqual(['CANNOT_GRANT_TO_ONESELF']);
    expect(codes({ granter: manager, personId: 'manager' })).toEqual([]);
  });

  it('is refused when its validity is already over', () => {
    expect(codes({ validUntil: NOW })).toEqual(['VALIDITY_ALREADY_OVER']);
    expect(codes({ validUntil: NOW + 1 })).toEqual([]);
  });

  it('is refused for longer than its type may hold, without an end too, and says until which day', () => {
    const longestUntil = Date.UTC(2029, 10, 23, 23);
    expect(codes({ longestUntil, validUntil: longestUntil })).toEqual([]);
    expect(codes({ longestUntil, validUntil: longestUntil + 1 })).toEqual(['VALIDITY_TOO_LONG']);
    expect(checkGrant({ granter: manager, personId: 'a', validUntil: null, longestUntil, now: NOW })).toEqual([
      { code: 'VALIDITY_TOO_LONG', lastDay: '2029-11-23' },
    ]);
  });

  it('gives every reason at once', () => {
    const granter = { ...trainer, heldLevel: null };
    expect(codes({ granter, personId: 'trainer', validUntil: 0 })).toEqual([
      'TRAINER_LEVEL_MISSING',
      'CANNOT_GRANT_TO_ONESELF',
      'VALIDITY_ALREADY_OVER',
    ]);
  });
});

describe('revoking a habilitation', () => {
  it('is allowed to those who could have granted it', () => {
    expect(checkRevocation({ granter: trainer, revoked: false })).toEqual([]);
    expect(checkRevocation({ granter: manager, revoked: false })).toEqual([]);
  });

  it('is refused to those who could not, and twice', () => {
    expect(checkRevocation({ granter: { ...trainer, heldLevel: 'AUTONOMOUS' }, revoked: true })).toEqual([
      { code: 'TRAINER_LEVEL_MISSING', heldLevel: 'AUTONOMOUS' },
      { code: 'HABILITATION_ALREADY_REVOKED' },
    ]);
  });
});

describe('renewing a habilitation', () => {
  it('is allowed to those who could grant it, to others than themselves', () => {
    expect(checkRenewal({ granter: trainer, personId: 'artisan', revoked: false })).toEqual([]);
    expect(checkRenewal({ granter: trainer, personId: 'trainer', revoked: false })).toEqual([
      { code: 'CANNOT_GRANT_TO_ONESELF' },
    ]);
  });

  it('is refused when it was revoked: it has to be learnt again', () => {
    expect(checkRenewal({ granter: manager, personId: 'artisan', revoked: true })).toEqual([
      { code: 'HABILITATION_ALREADY_REVOKED' },
    ]);
  });
});

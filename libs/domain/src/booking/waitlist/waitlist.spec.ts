import fc from 'fast-check';
import { OFFER_OUTCOMES, WAITLIST_STATES } from '../../shared/vocabulary';
import { checkBooking } from '../check-booking';
import { factsWith, SLOT } from '../facts-with';
import { checkClaim } from './check-claim';
import { checkJoin, MOST_WAITING, worthWaiting } from './check-join';
import { claimableUntil } from './claimable-until';

const taken = factsWith({ occupations: [SLOT] });
const codes = (...refusals: readonly { code: string }[][]): string[] => refusals.flat().map(({ code }) => code);

describe('joining a waitlist', () => {
  it('accepts who could book but for what takes the slot', () => {
    expect(codes(checkBooking(taken))).toEqual(['SLOT_TAKEN']);
    expect(checkJoin([taken], 0)).toEqual([]);
  });

  it('refuses when one of the resources is free: there is nothing to wait for', () => {
    expect(checkJoin([taken, factsWith({ resource: { id: 'r2', name: 'Scie 2' } })], 0)).toEqual([
      { code: 'SLOT_FREE_ALREADY', resourceId: 'r2', resourceName: 'Scie 2' },
    ]);
  });

  it('refuses who could not book even if it were free, saying why', () => {
    const held = factsWith({ occupations: [SLOT], person: { heldFor: 'Impayé' } });
    expect(codes(checkJoin([held], 0))).toEqual(['PERSON_ON_HOLD']);
  });

  it('is worth proposing when time alone stands in the way', () => {
    expect(worthWaiting(checkBooking(taken))).toBe(true);
    expect(worthWaiting([])).toBe(false);
    expect(worthWaiting(checkBooking(factsWith({ occupations: [SLOT], person: { heldFor: 'Impayé' } })))).toBe(false);
  });

  it('accepts who may use one resource of several', () => {
    const required = { typeId: 't', name: 'Toupie', level: 'AUTONOMOUS' } as const;
    const closed = factsWith({ occupations: [SLOT], resource: { requiredHabilitation: required } });
    expect(codes(checkJoin([closed], 0))).toEqual(['HABILITATION_MISSING']);
    expect(checkJoin([closed, taken], 0)).toEqual([]);
  });

  it('refuses more than twenty waits at once', () => {
    expect(codes(checkJoin([taken], MOST_WAITING))).toEqual(['TOO_MANY_WAITING']);
    expect(checkJoin([taken], MOST_WAITING - 1)).toEqual([]);
  });
});

describe('claiming an offer', () => {
  const until = SLOT.start - 60_000;

  it('is let through exactly when it is offered, open and in time', () => {
    const facts = fc.record({
      now: fc.integer({ min: until - 5, max: until + 5 }),
      state: fc.constantFrom(...WAITLIST_STATES),
      offer: fc.option(
        fc.record({ outcome: fc.option(fc.constantFrom(...OFFER_OUTCOMES)), offeredUntil: fc.constant(until) }),
      ),
    });
    fc.assert(
      fc.property(facts, ({ now, state, offer }) => {
        const open = state === 'OFFERED' && offer !== null && offer.outcome === null && now < until;
        expect(checkClaim({ now, state, offer }).length).toBe(open ? 0 : 1);
      }),
    );
  });

  it('tells the one who came second that somebody was quicker, and whether they keep their place', () => {
    const offer = { outcome: 'CLAIMED', offeredUntil: until } as const;
    expect(checkClaim({ now: until - 1, state: 'WAITING', offer })).toEqual([
      { code: 'OFFER_TAKEN', stillWaiting: true },
    ]);
    expect(checkClaim({ now: until - 1, state: 'EXPIRED', offer })).toEqual([
      { code: 'OFFER_TAKEN', stillWaiting: false },
    ]);
  });
});

describe('an offer', () => {
  it('lasts as long as the resource says, and never into the slot', () => {
    const ends = (now: number) => claimableUntil({ slot: SLOT, now, claimMinutes: 30 });
    expect(ends(SLOT.start - 2 * 3_600_000)).toBe(SLOT.start - 90 * 60_000);
    expect(ends(SLOT.start - 60_000)).toBe(SLOT.start);
    expect([ends(SLOT.start), ends(SLOT.start + 1)]).toEqual([null, null]);
  });
});

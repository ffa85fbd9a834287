import { array, assert, integer, property } from 'fast-check';
import { publishedShares } from './published-shares';

const shares = (...persons: number[]) => persons.map((count, rank) => ({ code: `t${rank}`, persons: count }));
const anyShares = array(integer({ min: 0, max: 14 }), { maxLength: 10 }).map((persons) => shares(...persons));
const total = (all: readonly { persons: number }[]) => all.reduce((sum, { persons }) => sum + persons, 0);

describe('a whole split into groups', () => {
  it('names groups of five persons, and gathers those of four', () => {
    expect(publishedShares(shares(5, 4, 9, 3))).toEqual({
      named: [
        { code: 't2', persons: 9 },
        { code: 't0', persons: 5 },
      ],
      others: 7,
    });
  });

  it('gathers the smallest named group too when one small group stood alone', () => {
    expect(publishedShares(shares(6, 4, 9))).toEqual({ named: [{ code: 't2', persons: 9 }], others: 10 });
  });

  it('names nothing under the threshold, nor gathers fewer', () => {
    assert(
      property(anyShares, (given) => {
        const { named, others } = publishedShares(given);
        return named.every(({ persons }) => persons >= 5) && (others === null || others >= 5);
      }),
    );
  });

  it('never leaves, of the whole, a remainder that is one group or fewer than five persons, unless nothing is named', () => {
    assert(
      property(anyShares, (given) => {
        const { named } = publishedShares(given);
        const left = given.filter(({ code, persons }) => persons > 0 && !named.some((one) => one.code === code));
        return named.length === 0 || left.length === 0 || (left.length >= 2 && total(left) >= 5);
      }),
    );
  });

  it('adds up to the whole whenever something is said of the others', () => {
    assert(
      property(anyShares, (given) => {
        const { named, others } = publishedShares(given);
        return others === null || total(named) + others === total(given);
      }),
    );
  });
});

import { choose, unanswered } from './answers';

const ONE = { id: 'a', several: false };
const SEVERAL = { id: 'b', several: true };

describe('answering a quiz', () => {
  it('keeps the last choice of a question with one right answer', () => {
    expect(choose(choose({}, ONE, 0), ONE, 2)).toEqual({ a: [2] });
  });

  it('adds and takes away where several are right, in order', () => {
    const chosen = choose(choose({}, SEVERAL, 2), SEVERAL, 0);
    expect(chosen).toEqual({ b: [0, 2] });
    expect(choose(chosen, SEVERAL, 2)).toEqual({ b: [0] });
  });

  it('counts what is left', () => {
    expect(unanswered({ a: [1], b: [] }, [ONE, SEVERAL])).toBe(1);
  });
});

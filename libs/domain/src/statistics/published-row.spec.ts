import { array, assert, constantFrom, integer, property, record, uniqueArray } from 'fast-check';
import { amountOf, together, type Cell } from './contribution';
import { publishedRow } from './published-row';
import { isSafeToPublish } from './safe-to-publish';

/** A cell where each of `persons` persons books `amount`. */
const cell = (code: string, persons: number, amount = 60): Cell => ({
  code,
  contributions: Array.from({ length: persons }, (_, rank) => ({ person: `${code}${rank}`, amount })),
});

const anyCell = record({
  contributions: uniqueArray(
    record({ person: integer({ min: 0, max: 15 }).map(String), amount: integer({ min: 1, max: 5_000 }) }),
    {
      selector: ({ person }) => person,
      maxLength: 12,
    },
  ),
});
const anyRow = array(anyCell, { minLength: 1, maxLength: 7 }).map((cells) =>
  cells.map((one, rank) => ({ ...one, code: `p${rank}` })),
);

describe('a row of cells beside its total', () => {
  it('shows a cell of five persons and hides one of four', () => {
    const row = publishedRow([cell('a', 5), cell('b', 4), cell('c', 9), cell('d', 20)]);
    expect([...row.hidden]).toEqual(['b', 'a']);
    expect(row.totalShown).toBe(true);
    expect([...publishedRow([cell('a', 5), cell('b', 5)]).hidden]).toEqual([]);
  });

  it('never hides one cell alone: the total would give it back', () => {
    assert(
      property(anyRow, (cells) => {
        const { hidden, totalShown } = publishedRow(cells);
        return !totalShown || hidden.size !== 1;
      }),
    );
  });

  it('never lets the total minus what is shown speak of fewer than five persons, or of one who dominates', () => {
    assert(
      property(anyRow, (cells) => {
        const { hidden, totalShown } = publishedRow(cells);
        const left = together(cells.filter(({ code }) => hidden.has(code)));
        return !totalShown || hidden.size === 0 || isSafeToPublish(left);
      }),
    );
  });

  it('never shows a cell or a total that is not safe by itself', () => {
    assert(
      property(anyRow, (cells) => {
        const { hidden, totalShown } = publishedRow(cells);
        const shown = cells.filter(({ code }) => !hidden.has(code));
        return (
          shown.every(({ contributions }) => isSafeToPublish(contributions)) &&
          (!totalShown || isSafeToPublish(together(cells)))
        );
      }),
    );
  });

  it('hides nothing when every cell is safe', () => {
    assert(
      property(array(integer({ min: 5, max: 9 }), { minLength: 1, maxLength: 6 }), (persons) => {
        const row = publishedRow(persons.map((count, rank) => cell(`p${rank}`, count)));
        return row.totalShown && row.hidden.size === 0;
      }),
    );
  });

  it('hides a cell where one person makes up nearly everything', () => {
    const dominated = {
      ...cell('a', 6, 10),
      contributions: [...cell('a', 6, 10).contributions, { person: 'z', amount: 400 }],
    };
    expect(publishedRow([dominated, cell('b', 9), cell('c', 9)]).hidden).toContain('a');
  });

  it('shows an empty cell as empty, and never counts on it to cover another', () => {
    const row = publishedRow([cell('empty', 0), cell('b', 3), cell('c', 8), cell('d', 9)]);
    expect([...row.hidden].sort()).toEqual(['b', 'c']);
  });

  it('hides the smallest of the cells that could cover up', () => {
    const sizes = constantFrom(6, 7, 8, 9);
    assert(
      property(sizes, sizes, (b, c) => {
        const cells = [cell('a', 4), cell('b', b), cell('c', c, 61)];
        const { hidden } = publishedRow(cells);
        const smallest = amountOf(cells[1]!.contributions) <= amountOf(cells[2]!.contributions) ? 'b' : 'c';
        return hidden.has(smallest) && hidden.size === 2;
      }),
    );
  });
});

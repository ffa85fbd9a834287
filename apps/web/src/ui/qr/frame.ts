/** Dark, light, or null: not drawn yet. */
export type Cell = boolean | null;
export type Grid = Cell[][];

type Place = readonly [top: number, left: number];

const FINDER = 7;

/** Marks on which a reader finds the code and its grain; free cells are null. */
export function frameOf(version: number): Grid {
  const size = 17 + 4 * version;
  const grid: Grid = Array.from({ length: size }, () => new Array<Cell>(size).fill(null));
  for (const [top, left] of [
    [0, 0],
    [0, size - FINDER],
    [size - FINDER, 0],
  ] as const)
    square(grid, { top: top + 3, left: left + 3, radius: 4 }, (away) => away !== 2 && away !== 4);
  const aligned = size - FINDER;
  if (version > 1) square(grid, { top: aligned, left: aligned, radius: 2 }, (away) => away !== 1);
  for (let at = FINDER + 1; at < size - FINDER - 1; at += 1) {
    put(grid, [6, at], at % 2 === 0);
    put(grid, [at, 6], at % 2 === 0);
  }
  return grid;
}

interface Middle {
  readonly top: number;
  readonly left: number;
  readonly radius: number;
}

function square(grid: Grid, { top, left, radius }: Middle, dark: (away: number) => boolean): void {
  for (let dy = -radius; dy <= radius; dy += 1)
    for (let dx = -radius; dx <= radius; dx += 1)
      put(grid, [top + dy, left + dx], dark(Math.max(Math.abs(dx), Math.abs(dy))));
}

const put = (grid: Grid, [top, left]: Place, dark: boolean): void => {
  const row = grid[top];
  if (row && left >= 0 && left < row.length) row[left] = dark;
};

// level M and the mask, with their own correction (ISO/IEC 18004, annex C)
const FORMATS = [0x5412, 0x5125, 0x5e7c, 0x5b4b, 0x45f9, 0x40ce, 0x4f97, 0x4aa0];

/** Which mask and level, twice, around the finders. */
export function putFormat(grid: Grid, mask: number): void {
  const bits = FORMATS[mask] ?? 0;
  const last = grid.length - 1;
  for (let at = 0; at < 15; at += 1) {
    const dark = ((bits >> at) & 1) === 1;
    put(grid, [at < 6 ? at : at < 8 ? at + 1 : last - 14 + at, 8], dark);
    put(grid, [8, at < 8 ? last - at : at === 8 ? 7 : 14 - at], dark);
  }
  put(grid, [last - 7, 8], true);
}

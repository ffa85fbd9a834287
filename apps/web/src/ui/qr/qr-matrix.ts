import { codewordsOf } from './codewords';
import { frameOf, putFormat, type Grid } from './frame';

const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

/** The cells of a QR code, true for dark, without the light margin that must stand around it. */
export function qrMatrix(text: string): readonly (readonly boolean[])[] {
  const { version, codewords } = codewordsOf(text);
  const drawn = MASKS.map((_, mask) => withData(version, codewords, mask));
  const best = drawn.reduce((least, grid) => (unrest(grid) < unrest(least) ? grid : least));
  return best.map((row) => row.map((cell) => cell === true));
}

function withData(version: number, codewords: readonly number[], mask: number): Grid {
  const grid = frameOf(version);
  putFormat(grid, mask);
  const masked = MASKS[mask];
  let bit = 0;
  for (const [row, column] of path(grid.length)) {
    const line = grid[row];
    if (!line || line[column] !== null) continue;
    const dark = (((codewords[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1;
    line[column] = dark !== (masked?.(row, column) ?? false);
    bit += 1;
  }
  return grid;
}

/** Two columns at a time from the right, up then down; the column of the ruler is skipped. */
function* path(size: number): Generator<readonly [row: number, column: number]> {
  let up = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      const row = up ? size - 1 - step : step;
      yield [row, right];
      yield [row, right - 1];
    }
    up = !up;
  }
}

/** How much same-coloured runs and blocks would trouble a reader: the calmest mask wins. */
function unrest(grid: Grid): number {
  const columns = grid.map((_, column) => grid.map((row) => row[column] ?? null));
  const runs = [...grid, ...columns].map((line) => longRuns(line)).reduce((sum, one) => sum + one, 0);
  let blocks = 0;
  grid.forEach((row, top) =>
    row.forEach((cell, left) => {
      const below = grid[top + 1];
      if (below && cell === row[left + 1] && cell === below[left] && cell === below[left + 1]) blocks += 3;
    }),
  );
  return runs + blocks;
}

function longRuns(line: Grid[number]): number {
  let sum = 0;
  let length = 0;
  line.forEach((cell, index) => {
    length = index > 0 && cell === line[index - 1] ? length + 1 : 1;
    if (length === 5) sum += 3;
    if (length > 5) sum += 1;
  });
  return sum;
}

import type { Refusal } from '../refusal';
import type { ImportLineRefusal } from './refusals';

export const IMPORT_OUTCOMES = ['CREATED', 'UPDATED', 'UNCHANGED', 'REFUSED'] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

/** A line of a file as it was understood: what it names, and what it says of it; or why it was not. */
export type ReadLine<V> =
  | { readonly line: number; readonly key: string; readonly values: Partial<V> }
  | { readonly line: number; readonly key: string | null; readonly refusals: readonly Refusal[] };

/** What a line will do, or did. */
export interface JudgedLine<V> {
  readonly line: number;
  /** What the line names: an address, a machine. */
  readonly key: string | null;
  readonly outcome: ImportOutcome;
  readonly values: Partial<V>;
  /** Names of what changes. */
  readonly changes: readonly string[];
  readonly refusals: readonly Refusal[];
}

/**
 * What each line does to what is there already, by its key. A value the file leaves out is left as it is. The same file judged again,
 * once it is applied, changes nothing.
 */
export function judgeImport<V>(lines: readonly ReadLine<V>[], there: ReadonlyMap<string, V>): JudgedLine<V>[] {
  const firstLines = new Map<string, number>();
  return lines.map((read) => {
    const { line, key } = read;
    const firstLine = key === null ? undefined : firstLines.get(key);
    if (key !== null && firstLine === undefined) firstLines.set(key, line);
    const refusals: Refusal[] = 'refusals' in read ? [...read.refusals] : [];
    if (firstLine !== undefined) refusals.push(lineTwice(firstLine));
    if ('refusals' in read || refusals.length > 0)
      return { line, key, outcome: 'REFUSED', values: {}, changes: [], refusals };
    return { line, key, ...effectOf(read.values, there.get(read.key)), values: read.values, refusals };
  });
}

const lineTwice = (firstLine: number): ImportLineRefusal => ({ code: 'IMPORT_LINE_TWICE', firstLine });

function effectOf<V>(values: Partial<V>, there: V | undefined): Pick<JudgedLine<V>, 'outcome' | 'changes'> {
  const said = (Object.keys(values) as (keyof V & string)[]).filter((name) => values[name] !== undefined);
  if (!there) return { outcome: 'CREATED', changes: said };
  const changes = said.filter((name) => values[name] !== there[name]);
  return { outcome: changes.length > 0 ? 'UPDATED' : 'UNCHANGED', changes };
}

/** How many lines came out which way. */
export const countOf = (lines: readonly JudgedLine<unknown>[], outcome: ImportOutcome): number =>
  lines.filter((line) => line.outcome === outcome).length;

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Journal, replaceJournal, replay } from './journal';
import { type Kind, type Put, type Records } from './records';

/** A journal with more than this many dead lines for a living one is written anew at the start. */
const DEAD_FOR_A_LIVING = 2;

type Tables = Map<Kind, Map<string, Records[Kind]>>;

/** All records in memory, in the order they were made, and on the disk as a journal of changes. */
export class Store {
  private constructor(
    private readonly tables: Tables,
    private readonly journal: Journal,
  ) {}

  static async open(folder: string): Promise<Store> {
    const file = join(folder, 'journal.jsonl');
    const tables: Tables = new Map();
    let puts = 0;
    if (existsSync(file))
      await replay(file, (line) => {
        const change = readLine(line, file);
        puts += change.length;
        for (const put of change) apply(tables, put);
      });
    const living = [...tables.values()].reduce((sum, table) => sum + table.size, 0);
    if (puts > 1000 + living * DEAD_FOR_A_LIVING) await replaceJournal(file, linesOf(tables));
    return new Store(tables, await Journal.open(file));
  }

  find<K extends Kind>(kind: K, id: string): Records[K] | undefined {
    return this.table(kind).get(id);
  }

  /** Oldest first. */
  all<K extends Kind>(kind: K): Records[K][] {
    return [...this.table(kind).values()];
  }

  entries<K extends Kind>(kind: K): [string, Records[K]][] {
    return [...this.table(kind).entries()];
  }

  /** One change is one line: after a kill it is there whole, or not at all. */
  commit(puts: Put[]): void {
    if (puts.length === 0) return;
    for (const put of puts) apply(this.tables, put);
    this.journal.append(JSON.stringify(puts));
  }

  /** Nothing is answered before this resolves. */
  flushed(): Promise<void> {
    return this.journal.flushed();
  }

  close(): Promise<void> {
    return this.journal.close();
  }

  private table<K extends Kind>(kind: K): Map<string, Records[K]> {
    // `apply` is the only writer and keeps each kind in its own table
    return (this.tables.get(kind) ?? new Map()) as Map<string, Records[K]>;
  }
}

function apply(tables: Tables, { kind, id, value }: Put): void {
  const table = tables.get(kind) ?? new Map<string, Records[Kind]>();
  tables.set(kind, table);
  if (value === null) table.delete(id);
  else table.set(id, value);
}

function* linesOf(tables: Tables): Iterable<string> {
  for (const [kind, table] of tables) for (const [id, value] of table) yield JSON.stringify([{ kind, id, value }]);
}

function readLine(line: string, file: string): Put[] {
  try {
    return JSON.parse(line) as Put[];
  } catch (cause) {
    throw new Error(`${file} holds a line that is not whole. Restore it from a backup, or remove it to start anew.`, {
      cause,
    });
  }
}

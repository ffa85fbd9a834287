import type { Database } from '@etabli/database';
import type { FloorWorld } from '../floor-world';
import { evidenceOf } from './evidence';
import { broken } from './invariants';
import type { History } from './operation';
import { meaning, play } from './play';
import { closeScene, newScene, type Maker } from './scene';
import { snapshotOf } from './snapshot';
import { withoutWitness, wronglyAccepted } from './witness';

/** Monday 23 November 2026, 8 h in Paris. */
const DAY_BEFORE = Date.UTC(2026, 10, 23, 7);

export interface Lane {
  readonly world: FloorWorld;
  readonly database: Database;
  readonly make: Maker;
}

export interface Told {
  readonly wrong: readonly string[];
  /** How often each kind of operation succeeded, and each reason was given. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Lives a history on the real database, and says all that was wrong in it. */
export async function runHistory(history: History, { world, database, make }: Lane): Promise<Told> {
  world.clock.set(DAY_BEFORE);
  const scene = await newScene(make);
  const wrong: string[] = [];
  const counts = new Map<string, number>();
  const count = (what: string): unknown => counts.set(what, (counts.get(what) ?? 0) + 1);
  let before = await snapshotOf(database, scene);
  for (const group of history) {
    const seen = before;
    const now = world.clock.now();
    const asked = group.map((operation) => ({ operation, meant: meaning(operation, scene, seen) }));
    const played = await Promise.all(
      asked.map(({ operation, meant }) => play(operation, meant, { world, database, scene })),
    );
    const after = await snapshotOf(database, scene);
    const evidence = evidenceOf({ scene, now, before, after, played });
    for (const one of played) {
      if (one.did) count(one.operation.kind);
      for (const { code } of one.refusals ?? []) count(code);
      wrong.push(...withoutWitness(one, evidence));
      if (played.length === 1)
        wrong.push(...wronglyAccepted(one, evidenceOf({ scene, now, before, after: before, played: [] })));
    }
    wrong.push(...broken(scene, after));
    before = after;
  }
  await closeScene(database, scene);
  return { wrong, counts };
}

import { ManufactureBuilder, RulebookBuilder, testDatabase } from '@etabli/testing';
import fc from 'fast-check';
import { openLane } from './lane';
import { histories } from './operation';
import { runHistory, type Lane } from './run-history';

/** `HISTORIES=10000 npm run test:histories` lives many more; the seed printed at the start replays them. */
const HISTORIES = Number(process.env['HISTORIES'] ?? 60);
const LANES = 2;

async function newLane(): Promise<Lane> {
  const db = await testDatabase();
  return openLane(db, { builder: new ManufactureBuilder(db.database), rulebook: new RulebookBuilder(db.database) });
}

const lanes = await Promise.all(Array.from({ length: LANES }, newLane));

afterAll(() => Promise.all(lanes.map(({ world }) => world.close())));

describe('whatever members, machines and time do', () => {
  const counts = new Map<string, number>();

  it(
    'nothing overlaps, no quota or credit is overspent, and every refusal has a reason one can see',
    async () => {
      const { seed = 0 } = fc.readConfigureGlobal();
      await Promise.all(
        lanes.map((lane, rank) =>
          fc.assert(
            fc.asyncProperty(histories, async (history) => {
              const told = await runHistory(history, lane);
              for (const [what, times] of told.counts) counts.set(what, (counts.get(what) ?? 0) + times);
              expect(told.wrong).toEqual([]);
            }),
            { seed: seed + rank, numRuns: Math.ceil(HISTORIES / LANES) },
          ),
        ),
      );
      if (process.env['HISTORIES'])
        process.stderr.write(`${JSON.stringify(Object.fromEntries([...counts].toSorted(([, a], [, b]) => b - a)))}\n`);
    },
    HISTORIES * 2_000,
  );

  it('was told of acts that succeeded and of the refusals that matter', () => {
    const met = [...counts.keys()];
    expect(met).toEqual(expect.arrayContaining(['book', 'move', 'cancel', 'series', 'wait', 'hold', 'break']));
    expect(met).toEqual(expect.arrayContaining(['SLOT_TAKEN', 'OWN_OVERLAP', 'QUOTA_EXCEEDED', 'PERSON_ON_HOLD']));
  });
});

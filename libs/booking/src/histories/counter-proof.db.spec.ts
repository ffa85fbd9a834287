import { ManufactureBuilder, RulebookBuilder, testDatabase } from '@etabli/testing';
import { openLane } from './lane';
import type { History } from './operation';
import { runHistory, type Lane } from './run-history';

const TRIES = 20;

/** Facts are read before a booking without waiting for anybody: what the locks prevent may happen. */
const WITHOUT_LOCKS = `create or replace function locked_booking_facts(
  calendar_lock bigint, of_person uuid, of_resource uuid, slot tstzrange, span tstzrange, known_at timestamptz, actor uuid, client_id text
) returns json language plpgsql volatile as $$
begin
  return booking_facts(of_person, of_resource, slot, span, known_at, null, actor, client_id, 1);
end
$$`;
const WITHOUT_CONSTRAINT = 'alter table occupation drop constraint booking_no_overlap';
const WITHOUT_NET = 'drop trigger booking_quota_kept on booking';

/** Two members race for one slot of one machine. */
const RACE: History = [[0, 1].map((who) => ({ kind: 'book', who, machine: 0, at: 2, length: 2 }))];
/** Two hours and two hours of one morning, asked for at once on two machines: a day allows three. */
const SPREE: History = [[1, 2].map((machine) => ({ kind: 'book', who: 0, machine, at: machine * 4 - 4, length: 4 }))];

async function newLane(): Promise<Lane> {
  const db = await testDatabase();
  return openLane(db, { builder: new ManufactureBuilder(db.database), rulebook: new RulebookBuilder(db.database) });
}

const lanes: Lane[] = [];
afterAll(() => Promise.all(lanes.map(({ world }) => world.close())));

/** What the checker says of the same history, told until it finds something wrong. */
async function toldOf(history: History, faults: readonly string[]): Promise<readonly string[]> {
  const lane = await newLane();
  lanes.push(lane);
  for (const fault of faults) await lane.database.sql(fault);
  for (let time = 0; time < TRIES; time += 1) {
    const { wrong } = await runHistory(history, lane);
    if (wrong.length > 0) return wrong;
  }
  return [];
}

describe('the checker of histories', () => {
  it('finds nothing wrong with races while locks and constraint are there', async () => {
    expect(await toldOf([...RACE, ...SPREE], [])).toEqual([]);
  });

  it('reports the overlap once nothing keeps two from one slot', async () => {
    expect(await toldOf(RACE, [WITHOUT_LOCKS, WITHOUT_CONSTRAINT])).toEqual([expect.stringMatching(/^overlap of /)]);
  });

  it('does not take the last net for a reason: a quota it kept alone has no witness', async () => {
    expect(await toldOf(SPREE, [WITHOUT_LOCKS])).toEqual(['book refused for CONFLICT without a witness']);
  });

  it('reports the quota overspent once a member may book twice at the same instant', async () => {
    expect(await toldOf(SPREE, [WITHOUT_LOCKS, WITHOUT_NET])).toEqual([
      expect.stringMatching(/spends more than a day allows/),
    ]);
  });
});

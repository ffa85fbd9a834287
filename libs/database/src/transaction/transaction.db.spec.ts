import { Refused } from '@etabli/domain';
import { testDatabase } from '@etabli/testing';
import { Transaction } from './transaction';

const { orm, database } = await testDatabase();
const transaction = new Transaction(orm);

beforeEach(() => database.sql("truncate rate_limit; insert into rate_limit (key) values ('a'), ('b')"));

const attemptsOf = (key: string) =>
  database
    .sql<{ attempts: number }>('select attempts from rate_limit where key = ?', [key])
    .then(([row]) => row?.attempts);

const add = (key: string) => `update rate_limit set attempts = attempts + 1 where key = '${key}'`;

/** Resolves for everyone once `count` have arrived. */
function meetingOf(count: number): () => Promise<void> {
  let arrive: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (arrive = resolve));
  let missing = count;
  return () => {
    missing -= 1;
    if (missing <= 0) arrive();
    return all;
  };
}

/** A refusal's data, or the fault itself. */
const refusalsOf = async (work: Promise<unknown>): Promise<unknown> => {
  const fault = await work.then(
    () => 'nothing was refused',
    (thrown: unknown) => thrown,
  );
  return fault instanceof Refused ? fault.refusals : fault;
};

describe('Transaction', () => {
  it('keeps what the work wrote and gives its answer', async () => {
    expect(await transaction.run((em) => em.execute(add('a')).then(() => 'done'))).toBe('done');
    expect(await attemptsOf('a')).toBe(1);
  });

  it('keeps nothing when the work throws', async () => {
    const work = transaction.run(async (em) => {
      await em.execute(add('a'));
      throw new Refused([{ code: 'NO' }]);
    });
    expect(await refusalsOf(work)).toEqual([{ code: 'NO' }]);
    expect(await attemptsOf('a')).toBe(0);
  });

  it('runs the loser of a deadlock again, so that both works are done', async () => {
    let begun = 0;
    const bothHoldOne = meetingOf(2);
    const lockBoth = (first: string, second: string) =>
      transaction.run(async (em) => {
        begun += 1;
        await em.execute(add(first));
        await bothHoldOne();
        await em.execute(add(second));
      });
    await Promise.all([lockBoth('a', 'b'), lockBoth('b', 'a')]);
    expect(begun).toBe(3);
    expect([await attemptsOf('a'), await attemptsOf('b')]).toEqual([2, 2]);
  });

  it.each(['40001', '40P01', '55P03'])(
    'gives up as BUSY after three retries of %s, each in a new transaction',
    async (state) => {
      const seen = new Set<unknown>();
      const work = transaction.run(async (em) => {
        const [row] = await em.execute<{ id: string }[]>('select pg_current_xact_id()::text as id');
        seen.add(row?.id);
        await em.execute(`do $$ begin raise exception 'in the way' using errcode = '${state}'; end $$`);
      });
      expect(await refusalsOf(work)).toEqual([{ code: 'BUSY' }]);
      expect(seen.size).toBe(4);
    },
  );

  it('never runs a unique violation again, and refuses it as a conflict', async () => {
    let begun = 0;
    const work = transaction.run((em) => {
      begun += 1;
      return em.execute("insert into rate_limit (key) values ('a')");
    });
    expect(await refusalsOf(work)).toEqual([{ code: 'CONFLICT', constraint: 'rate_limit_pkey' }]);
    expect(begun).toBe(1);
  });

  it('refuses an overlap of occupations as SLOT_TAKEN', async () => {
    const pole = '00000000-0000-4000-8000-000000000001';
    await database.sql("insert into pole (id, code, name, hue) values (?, 'BOIS', 'Bois', '#aa8844')", [pole]);
    await database.sql(
      "insert into resource (id, pole_id, name, kind, category) values (?, ?, 'Toupie', 'MACHINE', '')",
      [pole, pole],
    );
    const occupy = (id: number) =>
      transaction.run((em) =>
        em.execute(
          `insert into occupation (id, resource_id, kind, during)
           values (?, ?, 'HOLD', '[2026-12-01 09:00+00,2026-12-01 11:00+00)')`,
          [`00000000-0000-4000-8000-00000000010${id}`, pole],
        ),
      );
    await occupy(1);
    expect(await refusalsOf(occupy(2))).toEqual([{ code: 'SLOT_TAKEN' }]);
  });

  it('leaves a check violation a fault: the rules should have refused before', async () => {
    const work = transaction.run((em) =>
      em.execute("insert into pole (id, code, name, hue) values (gen_random_uuid(), 'X', 'X', 'red')"),
    );
    expect(await refusalsOf(work)).toMatchObject({ code: '23514', constraint: 'pole_hue_is_a_colour' });
  });
});

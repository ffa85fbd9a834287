import { testDatabase } from '@etabli/testing';
import { writeLater } from './write-later';

const db = await testDatabase();
const KEEP = 'insert into rate_limit (key) values (?)';
const kept = async () =>
  (await db.database.sql<{ key: string }>('select key from rate_limit order by key')).map((row) => row.key);

describe('the connection of a transaction', () => {
  beforeEach(() => db.database.sql('delete from rate_limit'));

  it('writes later, in the order asked, before what is read next', async () => {
    const seen = await db.transaction.run(async (em) => {
      writeLater(em, KEEP, ["l'un"]);
      writeLater(em, "update rate_limit set key = key || '; l''autre'", []);
      return em.execute<{ key: string }[]>('select key from rate_limit');
    });
    expect(seen).toEqual([{ key: "l'un; l'autre" }]);
    expect(await kept()).toEqual(["l'un; l'autre"]);
  });

  it('commits a write that nothing follows, and throws what it violates', async () => {
    await db.transaction.run(async (em) => writeLater(em, KEEP, ['a']));
    await expect(
      db.transaction.run(async (em) => {
        writeLater(em, KEEP, ['b']);
        writeLater(em, KEEP, ['a']);
      }),
    ).rejects.toThrow();
    expect(await kept()).toEqual(['a']);
  });

  it('leaves nothing of a work that fails, sent or not', async () => {
    const work = db.transaction.run(async (em) => {
      await em.execute(KEEP, ['sent']);
      writeLater(em, KEEP, ['waiting']);
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await kept()).toEqual([]);
  });

  it('survives a connection cut between two statements, and the next work has another', async () => {
    const work = db.transaction.run(async (em) => {
      const [mine] = await em.execute<{ pid: number }[]>('select pg_backend_pid() as pid');
      await db.database.sql('select pg_terminate_backend(?)', [mine?.pid]);
      await em.execute(KEEP, ['lost']);
    });
    await expect(work).rejects.toThrow();
    await db.transaction.run((em) => em.execute(KEEP, ['next']));
    expect(await kept()).toEqual(['next']);
  });
});

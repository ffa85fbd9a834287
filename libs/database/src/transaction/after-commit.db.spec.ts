import { Logger } from '@nestjs/common';
import { testDatabase } from '@etabli/testing';
import { afterCommit } from './after-commit';
import { Transaction } from './transaction';

const { orm, database } = await testDatabase();
const transaction = new Transaction(orm);

describe('afterCommit', () => {
  it('runs the callback when others can see what was written', async () => {
    let seen: unknown[] = [];
    await transaction.run(async (em) => {
      await em.execute("insert into rate_limit (key) values ('seen')");
      afterCommit(em, async () => void (seen = await database.sql("select key from rate_limit where key = 'seen'")));
      expect(await database.sql("select key from rate_limit where key = 'seen'")).toHaveLength(0);
    });
    expect(seen).toHaveLength(1);
  });

  it('never runs the callback of a transaction that rolled back', async () => {
    const called: string[] = [];
    const work = transaction.run((em) => {
      afterCommit(em, () => void called.push('rolled back'));
      return Promise.reject(new Error('no'));
    });
    await expect(work).rejects.toThrow('no');
    expect(called).toEqual([]);
  });

  it('runs only the callbacks of the attempt that committed', async () => {
    const called: number[] = [];
    let attempt = 0;
    await transaction.run(async (em) => {
      const current = (attempt += 1);
      afterCommit(em, () => void called.push(current));
      if (current < 3) await em.execute("do $$ begin raise exception 'again' using errcode = '40001'; end $$");
    });
    expect(called).toEqual([3]);
  });

  it('does not undo or hide a commit when a callback fails, and runs the others', async () => {
    Logger.overrideLogger(false);
    const called: string[] = [];
    const answer = await transaction.run((em) => {
      afterCommit(em, () => Promise.reject(new Error('the mail server is down')));
      afterCommit(em, () => void called.push('second'));
      return Promise.resolve('committed');
    });
    expect(answer).toBe('committed');
    expect(called).toEqual(['second']);
  });

  it('refuses an entity manager outside of a transaction', () => {
    expect(() => afterCommit(orm.em.fork(), () => undefined)).toThrow('Transaction.run');
  });
});

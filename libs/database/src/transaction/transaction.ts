import { MikroORM, type SqlEntityManager } from '@mikro-orm/postgresql';
import { Refused } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { collectAfterCommit } from './after-commit';
import { asRefusal, isWorthRetrying } from '../database-fault';
import { TransactionConnection } from './transaction-connection';

const RETRIES = 3;
const FIRST_PAUSE_MS = 20;

/** The one place where a transaction begins. Whatever `work` throws, nothing it wrote remains. */
@Injectable()
export class Transaction {
  constructor(private readonly orm: MikroORM) {}

  /**
   * Runs `work` in a transaction of its own and commits. A deadlock, a serialisation failure or a lock not had in time
   * runs `work` again from the start in a new transaction, so it must have no effect outside of the database:
   * register those with {@link afterCommit}.
   *
   * @throws Refused when a constraint with a refusal of its own is violated, or `BUSY` when retries did not help
   */
  async run<T>(work: (em: SqlEntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.once(work);
      } catch (fault) {
        if (!isWorthRetrying(fault)) throw asRefusal(fault);
        if (attempt === RETRIES) throw new Refused([{ code: 'BUSY' }]);
        await sleep(pauseBefore(attempt));
      }
    }
  }

  private async once<T>(work: (em: SqlEntityManager) => Promise<T>): Promise<T> {
    const collected = collectAfterCommit();
    const connection = await this.connect();
    const em = this.orm.em.fork();
    em.setTransactionContext(connection);
    collected.bindTo(em);
    const result = await committed(connection, () => work(em));
    await collected.runAll();
    return result;
  }

  private async connect(): Promise<TransactionConnection> {
    const pool = await this.orm.em.getConnection().getNativeClient();
    return new TransactionConnection(await pool.connect());
  }
}

async function committed<T>(connection: TransactionConnection, work: () => Promise<T>): Promise<T> {
  try {
    const result = await work();
    await connection.commit();
    return result;
  } catch (fault) {
    connection.rollback();
    throw fault;
  }
}

/** Full jitter: those who collided do not meet again at the same instant. */
const pauseBefore = (attempt: number): number => Math.random() * FIRST_PAUSE_MS * 2 ** attempt;

import type { PoolClient, QueryResult } from 'pg';

/**
 * One transaction on one connection, as the entity manager asks for it. A round trip costs more than most statements, so that BEGIN
 * leaves with the first statement, and a write whose answer nobody waits for with the next one, at the latest with COMMIT. PostgreSQL
 * reads them in the order they were asked in.
 */
export class TransactionConnection {
  private readonly waiting: string[] = [];
  private begun = false;

  constructor(private readonly client: PoolClient) {
    // a connection cut between two statements says so here; the next statement throws it
    client.on('error', ignored);
  }

  /** Rows of the statement, its values written in. */
  async executeQuery<Row>({ sql }: { readonly sql: string }): Promise<{ rows: Row[] }> {
    const opening = this.begun ? [] : ['begin'];
    this.begun = true;
    const statements = [...opening, ...this.waiting.splice(0), sql];
    const answer: unknown = await this.client.query(statements.join(';\n'));
    return (Array.isArray(answer) ? answer.at(-1) : answer) as QueryResult & { rows: Row[] };
  }

  /** Sends the statement with the next one. Its fault is the next one's. */
  later(sql: string): void {
    this.waiting.push(sql);
  }

  async commit(): Promise<void> {
    if (this.begun || this.waiting.length > 0) await this.executeQuery({ sql: 'commit' });
    this.release();
  }

  /** Nobody waits for it: what was written is seen by nobody, and the connection is free only once it is gone. */
  rollback(): void {
    const gone = this.begun ? this.client.query('rollback') : Promise.resolve();
    gone.then(
      () => this.release(),
      () => this.release(true),
    );
  }

  private release(broken = false): void {
    this.client.off('error', ignored);
    this.client.release(broken);
  }
}

const ignored = (): void => undefined;

import { MikroORM } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

/** The read side: plain SQL in plain sight, plain rows back, outside of any transaction. Writes go through `Transaction`. */
@Injectable()
export class Database {
  constructor(private readonly orm: MikroORM) {}

  /** Rows of `text`, whose `?` are replaced by `parameters` in order. */
  sql<Row extends object>(text: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.orm.em.getConnection().execute<Row[]>(text, [...parameters], 'all');
  }
}

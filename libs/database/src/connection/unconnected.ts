import { MikroORM } from '@mikro-orm/postgresql';
import { ormOptions } from './orm-options';

/** A pool that never opens a connection: enough to describe the product (its GraphQL schema) without a database. */
export const unconnected = (): MikroORM =>
  new MikroORM(
    ormOptions({ url: 'postgres://nobody@localhost/none', poolSize: 2, applicationName: 'etabli-describe' }),
  );

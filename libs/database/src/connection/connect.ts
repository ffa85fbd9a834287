import { MikroORM } from '@mikro-orm/postgresql';
import { StartupError } from '../startup-error';
import type { ConnectionSettings } from './connection-settings';
import { namesADatabase } from './database-address';
import { explainConnectionFault } from './explain-connection-fault';
import { ormOptions } from './orm-options';
import { refuseOldServer } from './server-version';

/**
 * Opens the pool and makes sure that a server we can work with answers.
 *
 * @throws StartupError in one sentence, never with the password
 */
export async function connect(settings: ConnectionSettings): Promise<MikroORM> {
  if (!namesADatabase(settings.url)) throw explainConnectionFault(settings.url, undefined);
  const orm = new MikroORM(ormOptions(settings));
  try {
    refuseOldServer(await serverVersion(orm));
    return orm;
  } catch (fault) {
    await orm.close(true);
    throw fault instanceof StartupError ? fault : explainConnectionFault(settings.url, fault);
  }
}

async function serverVersion(orm: MikroORM): Promise<number> {
  const rows = await orm.em
    .getConnection()
    .execute<[{ version: string }]>("select current_setting('server_version_num') as version");
  return Number(rows[0].version);
}

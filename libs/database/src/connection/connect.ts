import { MikroORM } from '@mikro-orm/postgresql';
import { StartupError } from '../startup-error';
import type { ConnectionSettings } from './connection-settings';
import { explainConnectionFault } from './explain-connection-fault';
import { ormOptions } from './orm-options';

const OLDEST_VERSION = 15;

/**
 * Opens the pool and makes sure that a server we can work with answers.
 *
 * @throws StartupError in one sentence, never with the password
 */
export async function connect(settings: ConnectionSettings): Promise<MikroORM> {
  if (!URL.canParse(settings.url)) throw explainConnectionFault(settings.url, undefined);
  const orm = new MikroORM(ormOptions(settings));
  try {
    const version = await serverVersion(orm);
    if (version >= OLDEST_VERSION) return orm;
    throw new StartupError(
      `La base de données tourne sous PostgreSQL ${version} : Établi demande PostgreSQL ${OLDEST_VERSION} ou plus récent.`,
      `The database runs on PostgreSQL ${version}: Établi needs PostgreSQL ${OLDEST_VERSION} or newer.`,
    );
  } catch (fault) {
    await orm.close(true);
    throw fault instanceof StartupError ? fault : explainConnectionFault(settings.url, fault);
  }
}

async function serverVersion(orm: MikroORM): Promise<number> {
  const rows = await orm.em
    .getConnection()
    .execute<[{ version: string }]>("select current_setting('server_version_num') as version");
  return Math.floor(Number(rows[0].version) / 10_000);
}

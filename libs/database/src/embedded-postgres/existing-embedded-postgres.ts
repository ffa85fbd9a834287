import { existsSync } from 'node:fs';
import { StartupError } from '../startup-error';
import { readCredentials, urlOf } from './credentials';
import { dataFolder } from './data-folder';
import { findPostmaster } from './postmaster';
import { startEmbeddedPostgres } from './start-embedded-postgres';

/** A server we may read from, and how to leave it as we found it. */
export interface ExistingPostgres {
  readonly url: string;
  leave(): Promise<void>;
}

/**
 * The server of a data directory, beside whoever runs on it; started for the time of a look when nobody does.
 *
 * @throws StartupError when there is no database in the directory: none is created
 */
export async function existingEmbeddedPostgres(dataDir: string): Promise<ExistingPostgres> {
  const folder = dataFolder(dataDir);
  if (!existsSync(folder.cluster) || !existsSync(folder.credentials))
    throw new StartupError(
      `Le dossier ${dataDir} ne contient pas de base de données : donnez DATA_DIR ou DATABASE_URL.`,
      `The directory ${dataDir} holds no database: give DATA_DIR or DATABASE_URL.`,
    );
  const running = findPostmaster(folder.cluster);
  if (running?.ready) {
    const kept = await readCredentials(folder.credentials);
    return { url: urlOf({ ...kept, port: running.port }), leave: () => Promise.resolve() };
  }
  const started = await startEmbeddedPostgres({ dataDir });
  return { url: started.url, leave: () => started.stop() };
}

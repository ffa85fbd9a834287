import { StartupError } from '../startup-error';

const OLDEST_MAJOR = 15;

/** @param version PostgreSQL's `server_version_num`, e.g. 150013 */
export function refuseOldServer(version: number): void {
  const major = Math.floor(version / 10_000);
  if (major >= OLDEST_MAJOR) return;
  throw new StartupError(
    `La base de données tourne sous PostgreSQL ${major} : Établi demande PostgreSQL ${OLDEST_MAJOR} ou plus récent.`,
    `The database runs on PostgreSQL ${major}: Établi needs PostgreSQL ${OLDEST_MAJOR} or newer.`,
  );
}

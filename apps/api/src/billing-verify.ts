import { existingEmbeddedPostgres, StartupError } from '@etabli/database';
import { EnvError, readEnv } from './env';
import { verifyBooks } from './verify-books';

/**
 * `npm run billing:verify`: reads the database of DATABASE_URL or DATA_DIR, also while the server runs on it, and changes nothing.
 * Ends with 1 when something is wrong, so that a nightly task can tell somebody.
 */
try {
  const { databaseUrl, dataDir } = readEnv();
  const found = databaseUrl ? null : await existingEmbeddedPostgres(dataDir);
  const faults = await verifyBooks(databaseUrl ?? found?.url ?? '', (line) =>
    process.stdout.write(`${line}\n`),
  ).finally(() => found?.leave());
  process.exitCode = faults === 0 ? 0 : 1;
} catch (fault) {
  if (!(fault instanceof StartupError || fault instanceof EnvError)) throw fault;
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = 1;
}

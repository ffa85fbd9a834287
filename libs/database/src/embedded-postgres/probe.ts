import pg from 'pg';
import { DATABASE, urlOf, type Credentials } from './credentials';

const UNKNOWN_DATABASE = '3D000';

async function ask(credentials: Credentials, database: string, question: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(credentials, database), connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(question);
  } finally {
    await client.end();
  }
}

/** Whether the server that listens there is ours: only ours knows the password. */
export const answers = (credentials: Credentials): Promise<boolean> =>
  ask(credentials, 'postgres', 'select 1').then(
    () => true,
    () => false,
  );

/** Our database, created when the cluster is new. */
export async function ensureDatabase(credentials: Credentials): Promise<void> {
  try {
    await ask(credentials, DATABASE, 'select 1');
  } catch (fault) {
    if ((fault as { code?: unknown }).code !== UNKNOWN_DATABASE) throw fault;
    await ask(credentials, 'postgres', `create database ${DATABASE}`);
  }
}

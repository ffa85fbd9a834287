import pg from 'pg';

/** The address of a sibling database on the same server. */
export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

async function administer<T>(serverUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A new database, empty or a copy of `template`; copying files is much faster than migrating. */
export async function createDatabase(serverUrl: string, name: string, template = 'template0'): Promise<void> {
  await administer(serverUrl, (client) =>
    client.query(`create database ${name} template ${template} strategy file_copy`),
  );
}

/** Drops every database whose name begins like this. */
export async function dropDatabases(serverUrl: string, prefix: string): Promise<void> {
  await administer(serverUrl, async (client) => {
    const found = await client.query<{ name: string }>(
      'select datname as name from pg_database where starts_with(datname, $1)',
      [prefix],
    );
    for (const { name } of found.rows) await client.query(`drop database if exists ${name} with (force)`);
  });
}

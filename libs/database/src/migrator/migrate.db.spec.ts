import { emptyDatabase, testDatabase } from '@etabli/testing';
import type { MikroORM } from '@mikro-orm/postgresql';
import { connect } from '../connection/connect';
import { migrations } from '../migrations/index';
import { StartupError } from '../startup-error';
import { migrate } from './migrate';
import { withMigrationLock } from './migration-lock';

const sql = (orm: MikroORM, text: string) => orm.em.getConnection().execute<Record<string, unknown>[]>(text);
const open = (url: string) => connect({ url, poolSize: 4, applicationName: 'etabli-spec' });

describe('migrate', () => {
  it('migrates once when several servers start at once', async () => {
    const url = await emptyDatabase();
    const [first, ...others] = await Promise.all([open(url), open(url), open(url)]);
    const servers = [first, ...others];
    await Promise.all(servers.map((orm) => migrate(orm)));
    expect(await sql(first, 'select count(*)::int as runs from schema_migration')).toEqual([
      { runs: migrations.length },
    ]);
    await Promise.all(servers.map((orm) => orm.close(true)));
  });

  it('does not wait for anybody when there is nothing to do', async () => {
    const { orm } = await testDatabase();
    let migrated = false;
    await withMigrationLock(orm, async () => {
      await migrate(orm);
      migrated = true;
    });
    expect(migrated).toBe(true);
  });

  it('refuses a schema newer than the code and leaves it untouched', async () => {
    const { orm } = await testDatabase();
    await sql(orm, "insert into schema_migration (name) values ('Migration20991231000000')");
    await sql(orm, "insert into rate_limit (key) values ('precious')");
    const before = await sql(orm, 'select name, executed_at from schema_migration order by 1');
    const fault: unknown = await migrate(orm).catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(StartupError);
    expect((fault as StartupError).message).toMatch(/plus récente \(Migration20991231000000\)/);
    expect(await sql(orm, 'select name, executed_at from schema_migration order by 1')).toEqual(before);
    expect(await sql(orm, 'select key from rate_limit')).toEqual([{ key: 'precious' }]);
  });
});

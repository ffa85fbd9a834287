import { emptyDatabase } from '@etabli/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupError } from '../startup-error';
import { connect } from './connect';

const url = await emptyDatabase();

const connectTo = (address: string) => connect({ url: address, poolSize: 3, applicationName: 'etabli-spec' });

function changed(change: (address: URL) => void): string {
  const address = new URL(url);
  change(address);
  return address.href;
}

describe('connect', () => {
  it.each([
    ['a closed port', changed((address) => (address.port = '1')), /est injoignable \(ECONNREFUSED\)/],
    ['an unknown host', changed((address) => (address.hostname = 'nowhere.invalid')), /est injoignable \(E/],
    ['a wrong password', changed((address) => (address.password = 'Wrong-secret')), /refuse l’utilisateur/],
    [
      'an unknown user',
      changed((address) => (address.username = 'nobody-here')),
      /refuse l’utilisateur « nobody-here »/,
    ],
    ['a missing database', changed((address) => (address.pathname = '/missing')), /« missing » n’existe pas/],
    ['words that are no address', 'postgres:// Wrong-secret', /n’est pas une adresse valable/],
  ])('says what to correct for %s, without the password', async (_case, address, sentence) => {
    const fault: unknown = await connectTo(address).catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(StartupError);
    const { message } = fault as StartupError;
    expect(message).toMatch(sentence);
    expect(message.split('\n')).toHaveLength(2);
    expect(message).not.toContain('Wrong-secret');
    expect(message).not.toContain(new URL(url).password);
  });

  it('speaks UTC and bounds every wait', async () => {
    const orm = await connectTo(url);
    const [session] = await orm.em.getConnection().execute<unknown[]>(
      `select current_setting('timezone') as zone, current_setting('lock_timeout') as lock,
              current_setting('statement_timeout') as statement, current_setting('application_name') as name`,
    );
    await orm.close(true);
    expect(session).toEqual({ zone: 'UTC', lock: '4s', statement: '30s', name: 'etabli-spec' });
  });

  it('tells the planner that reading by an index is cheap', async () => {
    const orm = await connectTo(url);
    const rows = await orm.em.getConnection().execute("select current_setting('random_page_cost') as cost");
    await orm.close(true);
    expect(rows).toEqual([{ cost: '1.1' }]);
  });

  it('survives the server closing its connections', async () => {
    const orm = await connectTo(url);
    const killer = await connectTo(url);
    await killer.em
      .getConnection()
      .execute(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
    await killer.close(true);
    await sleep(50);
    await expect(orm.em.getConnection().execute('select 1 as one')).resolves.toEqual([{ one: 1 }]);
    await orm.close(true);
  });
});

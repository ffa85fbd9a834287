import { startEmbeddedPostgres } from '@etabli/database';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseUrl } from '../harness/addresses';
import { GraphqlClient } from '../harness/graphql-client';
import { DidNotStart, startServer } from '../harness/server-process';

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'etabli-start-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

/** Starts a server that must not start; gives what it said. */
async function refusalOf(variables: Readonly<Record<string, string>>): Promise<DidNotStart> {
  try {
    const server = await startServer({ DATA_DIR: dataDir, ...variables });
    await server.stop();
  } catch (fault) {
    if (fault instanceof DidNotStart) return fault;
    throw fault;
  }
  throw new Error('it started');
}

const withoutStack = (output: string): void => expect(output).not.toMatch(/\n\s+at /);

describe('start', () => {
  it('empty, asks for the first administrator, once; stops cleanly and starts again on the same data', async () => {
    const first = await startServer({ DATA_DIR: dataDir, ETABLI_DEMO: 'off', DATABASE_URL: '' });
    const setupCode = /Code d’installation : (\S+)/.exec(first.output())?.[1];
    const client = new GraphqlClient(first.url);
    const create = `mutation ($code: String!) { createFirstAdministrator(input: { email: "chef@example.org", firstName: "Léa", lastName: "Roche", password: "une longue phrase de passe", setupCode: $code }) { viewer { roles } refusals { code } } }`;
    const wrong = await client.data<{ createFirstAdministrator: { viewer: null } }>(create, {
      code: 'AAAAA-AAAAA-AAAAA-AAAAA',
    });
    const right = await client.data<{ createFirstAdministrator: { viewer: { roles: string[] } } }>(create, {
      code: setupCode,
    });
    const again = await client.data<{ createFirstAdministrator: { viewer: null } }>(create, { code: setupCode });
    expect(await first.stop()).toBe(0);
    expect(wrong.createFirstAdministrator.viewer).toBeNull();
    expect(right.createFirstAdministrator.viewer.roles).toContain('ADMINISTRATOR');
    expect(again.createFirstAdministrator.viewer).toBeNull();

    const second = await startServer({ DATA_DIR: dataDir, ETABLI_DEMO: 'off', DATABASE_URL: '' });
    const { manufacture } = await new GraphqlClient(second.url).data<{ manufacture: object }>(
      '{ manufacture { demonstration needsFirstAdministrator demonstrationAccounts { email } } }',
    );
    expect(await second.stop()).toBe(0);
    expect(manufacture).toEqual({ demonstration: false, needsFirstAdministrator: false, demonstrationAccounts: [] });
  });

  it('refuses a data directory that another server uses, in one sentence', async () => {
    const owner = await startEmbeddedPostgres({ dataDir, durable: false });
    try {
      const { exitCode, output } = await refusalOf({ DATABASE_URL: '' });
      expect(exitCode).toBe(1);
      expect(output).toMatch(/dossier|données/);
      withoutStack(output);
    } finally {
      await owner.stop();
    }
  });

  it.each([
    ['nobody listens', 'postgres://etabli:secret-word@127.0.0.1:1/etabli'],
    ['not an address', 'postgres://'],
  ])('refuses a DATABASE_URL where %s, without showing the password', async (_, url) => {
    const { exitCode, output } = await refusalOf({ DATABASE_URL: url });
    expect(exitCode).toBe(1);
    expect(output).not.toContain('secret-word');
    withoutStack(output);
  });

  it('refuses a wrong password of the database', async () => {
    const url = new URL(databaseUrl());
    url.password = 'wrong-secret';
    const { exitCode, output } = await refusalOf({ DATABASE_URL: url.href });
    expect(exitCode).toBe(1);
    expect(output).not.toContain('wrong-secret');
    withoutStack(output);
  });

  it.each([
    ['demonstration with a live Stripe key', { STRIPE_SECRET_KEY: 'sk_live_abc' }],
    ['no rate limits outside of the demonstration', { RATE_LIMITS: 'off', ETABLI_DEMO: 'off' }],
    ['a port that is no number', { PORT: 'abc' }],
  ])('refuses %s', async (_, variables) => {
    const { exitCode, output } = await refusalOf(variables);
    expect(exitCode).toBe(1);
    withoutStack(output);
  });
});

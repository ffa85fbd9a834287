import { once } from 'node:events';
import { createServer as createProbe } from 'node:net';
import { type FastifyInstance } from 'fastify';
import { type BaseClock } from './clock/sandbox-clock';
import { TimeKeeper } from './clock/time-keeper';
import { Faults } from './http/faults';
import { Sandbox } from './sandbox';
import { createServer } from './server';
import { lockFolder } from './store/directory-lock';
import { Store } from './store/store';
import { makeEndpoint, newWebhookSecret } from './webhooks/webhook-endpoints';

export interface StripeSandboxOptions {
  /** 0 takes any free one. */
  port: number;
  /** Everything it knows, kept over restarts. */
  dataDir: string;
  clock: BaseClock;
  /** Where events go. */
  webhookUrl?: string;
  /** What signs them; without, one is made at the first start and kept. */
  webhookSecret?: string;
  host?: string;
  /** How browsers reach its pages; without, http://localhost and the port. */
  publicUrl?: string;
}

export interface StripeSandbox {
  host: string;
  port: number;
  /** Where its pages are. */
  url: string;
  /** The key the SDK is given; any test key opens it. */
  apiKey: string;
  webhookSecret: string;
  close(): Promise<void>;
}

/** The endpoint of `webhookUrl`, at each start the same one. */
const OWN_ENDPOINT = 'we_demonstration';

/** Our stand-in for Stripe, listening: point the SDK at it with `{ host, port, protocol: 'http' }`. */
export async function startStripeSandbox(options: StripeSandboxOptions): Promise<StripeSandbox> {
  const unlock = lockFolder(options.dataDir);
  try {
    const store = await Store.open(options.dataDir);
    try {
      return await listen(options, store, unlock);
    } catch (error) {
      await store.close();
      throw error;
    }
  } catch (error) {
    unlock();
    throw error;
  }
}

async function listen(options: StripeSandboxOptions, store: Store, unlock: () => void): Promise<StripeSandbox> {
  const { host = '127.0.0.1', clock } = options;
  const port = options.port || (await freePort(host));
  const url = (options.publicUrl ?? `http://localhost:${port}`).replace(/\/$/, '');
  const sandbox = new Sandbox(store, clock, url);
  // written at the first start: forms shown before a restart still work after it
  sandbox.set({});
  const webhookSecret = placeEndpoint(sandbox, options);
  const faults = new Faults();
  const time = new TimeKeeper(sandbox, (error) => server.log.error(error));
  const server: FastifyInstance = createServer({ sandbox, time, faults });
  await store.flushed();
  await server.listen({ host, port });
  time.start();
  const close = async (): Promise<void> => {
    faults.release();
    await server.close();
    await time.stop();
    await store.close();
    unlock();
  };
  return { host, port, url, apiKey: 'sk_test_demonstration', webhookSecret, close };
}

function placeEndpoint(sandbox: Sandbox, { webhookUrl, webhookSecret }: StripeSandboxOptions): string {
  const before = sandbox.store.find('webhook_endpoint', OWN_ENDPOINT);
  const secret = webhookSecret ?? before?.secret ?? newWebhookSecret();
  if (webhookUrl)
    sandbox.run((change) => makeEndpoint(change, { id: OWN_ENDPOINT, url: webhookUrl, enabled_events: ['*'], secret }));
  return secret;
}

/** The pages name their own address before anything listens. */
async function freePort(host: string): Promise<number> {
  const probe = createProbe().listen(0, host);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error(`no free port on ${host}`);
  return address.port;
}

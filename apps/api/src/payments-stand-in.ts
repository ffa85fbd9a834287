import type { PaymentConnection } from '@etabli/gateways';
import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The stand-in as it is built, seen from the built server. */
const PROGRAM = fileURLToPath(new URL('../../stripe-sandbox/dist/main.js', import.meta.url));
const START_AGAIN_MS = 1_000;

const AddressSchema = z.object({ port: z.number().int(), webhookSecret: z.string().min(20) });
type Address = z.output<typeof AddressSchema>;

export const connectionTo = ({ port, webhookSecret }: Address): PaymentConnection => ({
  apiKey: 'sk_test_demonstration',
  webhookSecret,
  standInPort: port,
});

/** Where the stand-in listens, or shall listen: kept, so that its pages outlive a restart and a worker finds the one of the server. */
export async function addressIn(dataDir: string, runs: boolean): Promise<Address> {
  const file = join(dataDir, 'stripe-address.json');
  const kept = await readFile(file, 'utf8').then(
    (text) => AddressSchema.safeParse(JSON.parse(text)).data,
    () => undefined,
  );
  if (kept && (!runs || (await portFor(kept.port)) === kept.port)) return kept;
  const address = { port: await portFor(0), webhookSecret: `whsec_${randomBytes(24).toString('hex')}` };
  await mkdir(dataDir, { recursive: true });
  await writeFile(file, JSON.stringify(address), { mode: 0o600 });
  return address;
}

/** The port itself while nobody has it, else any free one. */
async function portFor(wanted: number): Promise<number> {
  const probe = createServer();
  const listening = once(probe, 'listening').then(
    () => (probe.address() as { port: number }).port,
    () => null,
  );
  probe.listen(wanted, '127.0.0.1');
  const port = await listening;
  probe.close();
  return port ?? portFor(0);
}

/**
 * Without a key of the provider, money is played: our stand-in runs beside the server, is started again when it dies, and ends with
 * it, however the server ends.
 */
export class PaymentsStandIn {
  private child: ChildProcess | null = null;
  private stopping = false;

  constructor(
    private readonly address: Address,
    private readonly dataDir: string,
  ) {}

  /** @param server where its messages go */
  start(server: string): void {
    if (this.stopping || !existsSync(PROGRAM)) return;
    const { port, webhookSecret } = this.address;
    const parameters = ['--port', String(port), '--data', join(this.dataDir, 'stripe')];
    const child = fork(PROGRAM, [...parameters, '--webhook', `${server}/webhooks/stripe`, '--secret', webhookSecret], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.once('exit', () => {
      this.child = null;
      if (!this.stopping) setTimeout(() => this.start(server), START_AGAIN_MS).unref();
    });
    this.child = child;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    if (!this.child) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await gone;
  }
}

import type { StripeSandbox } from '@etabli/stripe-sandbox';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A message of the provider as it reaches the product. */
export interface Delivery {
  readonly body: Buffer;
  readonly header: string;
}

type Receive = (delivery: Delivery) => Promise<boolean>;

/** What a person types on the pages of the provider. */
export const CARD_FORM = {
  ...{ type: 'card', number: '4242 4242 4242 4242', expiry: '12/30', cvc: '123' },
  ...{ name: 'Camille Essai', email: 'camille@etabli.example' },
} as const;
export const DEBIT_FORM = {
  ...{ type: 'sepa_debit', iban: 'FR1420041010050500013M02606', mandate: 'yes' },
  ...{ name: 'Camille Essai', email: 'camille@etabli.example' },
} as const;

/** The provider of payments in a spec: the real stand-in, its levers, and the door through which its messages come. */
export class PaymentSandbox {
  private constructor(
    readonly running: StripeSandbox,
    private readonly door: ReturnType<typeof openDoor>,
    private readonly folder: string,
  ) {}

  static async start(clock: { now(): number }): Promise<PaymentSandbox> {
    // loaded when wanted: most specs take no money
    const { startStripeSandbox } = await import('@etabli/stripe-sandbox');
    const folder = mkdtempSync(join(tmpdir(), 'etabli-stripe-'));
    const door = openDoor();
    const webhookUrl = await door.url();
    return new PaymentSandbox(await startStripeSandbox({ port: 0, dataDir: folder, clock, webhookUrl }), door, folder);
  }

  get connection() {
    return { apiKey: this.running.apiKey, webhookSecret: this.running.webhookSecret, standInPort: this.running.port };
  }

  /** Who takes the messages from now on. */
  deliverTo(receive: Receive): void {
    this.door.deliverTo(receive);
  }

  /** Pulls a lever; see docs/stripe-sandbox.md. */
  control<Answer>(path: string, body: object = {}): Promise<Answer> {
    return this.ask<Answer>(`sandbox/${path}`, { body: JSON.stringify(body), type: 'application/json' });
  }

  /** Acts on the provider's own API, as its screens would. */
  api<Answer>(path: string, fields: Readonly<Record<string, string>>): Promise<Answer> {
    return this.ask<Answer>(`v1/${path}`, {
      body: new URLSearchParams(fields).toString(),
      type: 'application/x-www-form-urlencoded',
    });
  }

  /** Fills in a page of the provider as a person without JavaScript would. */
  async fillIn(url: string, form: Readonly<Record<string, string>>): Promise<void> {
    const page = await (await fetch(url)).text();
    const token = /name="form_token" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const body = new URLSearchParams({ form_token: token, ...form });
    const answer = await fetch(url, { method: 'POST', body, redirect: 'manual' });
    if (answer.status >= 400) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  }

  async ledger<Answer>(): Promise<Answer> {
    const answer = await fetch(`http://127.0.0.1:${this.running.port}/sandbox/ledger`);
    return (await answer.json()) as Answer;
  }

  /** Every message due has arrived when this resolves. */
  delivered(): Promise<unknown> {
    return this.control('webhooks/deliver');
  }

  async stop(): Promise<void> {
    await this.running.close();
    await this.door.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async ask<Answer>(path: string, { body, type }: { body: string; type: string }): Promise<Answer> {
    const headers = { 'content-type': type, authorization: `Bearer ${this.running.apiKey}` };
    const answer = await fetch(`http://127.0.0.1:${this.running.port}/${path}`, { method: 'POST', body, headers });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Answer;
  }
}

function openDoor() {
  let receive: Receive = () => Promise.resolve(true);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const header = String(request.headers['stripe-signature']);
      receive({ body: Buffer.concat(chunks), header }).then(
        (taken) => response.writeHead(taken ? 200 : 400).end(),
        () => response.writeHead(500).end(),
      );
    });
  });
  return {
    url: async () => {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/stripe`;
    },
    deliverTo: (one: Receive) => void (receive = one),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

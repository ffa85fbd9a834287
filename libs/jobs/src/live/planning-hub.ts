import { Database } from '@etabli/database';
import { MikroORM } from '@mikro-orm/postgresql';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import { ChangeQueue } from './change-queue';
import type { PlanningChange } from './planning-change';

const CHANNEL = 'planning_changed';
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
/** After a break nobody knows what was missed: the span in which people look at the planning is read again. */
const MISSED_MS = 60 * 86_400_000;

type Listener = (change: PlanningChange) => void;

/**
 * Carries changes between processes over LISTEN/NOTIFY, on one connection of its own: opened with the first listener or message,
 * opened again when it breaks. NOTIFY makes commits wait for one another, so it is never sent from a transaction that books.
 */
@Injectable()
export class PlanningHub implements OnApplicationShutdown {
  private readonly log = new Logger(PlanningHub.name);
  private readonly listeners = new Set<Listener>();
  private connection: Promise<Client> | null = null;
  private stopped = false;

  constructor(
    private readonly orm: MikroORM,
    private readonly database: Database,
  ) {}

  /** Changes as they come, from any process, until the reader stops. */
  async listen(): Promise<ChangeQueue> {
    await this.connected();
    const queue = new ChangeQueue(() => this.listeners.delete(listener));
    const listener: Listener = (change) => queue.push(change);
    this.listeners.add(listener);
    return queue;
  }

  /** Tells every process, this one included. */
  async send(changes: readonly PlanningChange[]): Promise<void> {
    const client = await this.connected();
    await client.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify(changes)]);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    const client = await this.connection?.catch(() => null);
    this.connection = null;
    await client?.end();
  }

  private connected(): Promise<Client> {
    this.connection ??= this.open().catch((fault: unknown) => {
      this.connection = null;
      throw fault;
    });
    return this.connection;
  }

  private async open(): Promise<Client> {
    const client = new Client({
      connectionString: this.orm.config.get('clientUrl') ?? '',
      application_name: 'etabli-live',
      keepAlive: true,
    });
    client.on('error', (fault) => this.log.warn(`live updates interrupted: ${fault.message}`));
    await client.connect();
    client.on('notification', ({ payload }) => this.hear(payload ?? '[]'));
    await client.query(`listen ${CHANNEL}`);
    client.on('end', () => void this.reconnect());
    return client;
  }

  private hear(payload: string): void {
    for (const change of JSON.parse(payload) as PlanningChange[])
      for (const listener of this.listeners) listener(change);
  }

  private async reconnect(): Promise<void> {
    this.connection = null;
    for (let pause = FIRST_PAUSE_MS; !this.stopped; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      await sleep(pause, undefined, { ref: false });
      if (await this.isBack()) return;
    }
  }

  private async isBack(): Promise<boolean> {
    try {
      if (this.stopped || this.listeners.size === 0) return true;
      await this.connected();
      await this.tellWhatMayHaveBeenMissed();
      return true;
    } catch {
      return false;
    }
  }

  private async tellWhatMayHaveBeenMissed(): Promise<void> {
    const rows = await this.database.sql<{ resourceId: string; poleId: string }>(
      'select distinct on (pole_id) id as "resourceId", pole_id as "poleId" from resource order by pole_id, id',
    );
    const [now] = await this.database.sql<{ now: Date | string }>('select now() as now');
    const centre = now ? new Date(now.now).getTime() : 0;
    const changes = rows.map((row) => ({ ...row, startsAt: centre - MISSED_MS, endsAt: centre + MISSED_MS }));
    this.hear(JSON.stringify(changes));
  }
}

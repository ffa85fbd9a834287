import { Transaction } from '@etabli/database';

import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { refused } from '../refused';
import { PeopleSettings } from '../people-settings';
import type { RateLimit } from './rate-limits';

/** A limit and whom it counts. */
export type Limited = readonly [RateLimit, subject: string];

/** The digest keeps addresses of strangers out of the table and bounds its key. */
const keyOf = ([limit, subject]: Limited): string =>
  `${limit.name}:${createHash('sha256').update(subject).digest('base64url')}`;

/** Counts attempts in PostgreSQL, in transactions of its own, so that a refusal does not forget the attempt and every server counts together. */
@Injectable()
export class RateLimiter {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly settings: PeopleSettings,
  ) {}

  /** Counts one attempt against each limit. @throws Refused RATE_LIMITED with the minutes to wait */
  async take(...limits: readonly Limited[]): Promise<void> {
    if (!this.settings.rateLimits) return;
    const waits = [];
    for (const limited of limits) waits.push(await this.count(limited));
    const minutes = Math.max(...waits);
    if (minutes > 0) throw refused({ code: 'RATE_LIMITED', minutes });
  }

  /** Takes the attempt off again: it was no guess. */
  async giveBack(...limits: readonly Limited[]): Promise<void> {
    if (!this.settings.rateLimits) return;
    for (const limited of limits)
      await this.transaction.run(async (em) => {
        await em.execute('update rate_limit set attempts = greatest(attempts - 1, 0) where key = ?', [keyOf(limited)]);
      });
  }

  /** Minutes to wait, 0 when the attempt is within the limit. */
  private async count(limited: Limited): Promise<number> {
    const [limit] = limited;
    const now = this.clock.now();
    const windowMilliseconds = limit.minutes * 60_000;
    const [row] = await this.transaction.run((em) =>
      em.execute<{ attempts: number; startedAt: string }[]>(
        `insert into rate_limit as r (key, window_started_at, attempts) values (?, ?, 1)
         on conflict (key) do update set
           attempts = case when r.window_started_at <= ?::timestamptz then 1 else r.attempts + 1 end,
           window_started_at = case when r.window_started_at <= ?::timestamptz
             then excluded.window_started_at else r.window_started_at end
         returning attempts, window_started_at as "startedAt"`,
        [keyOf(limited), new Date(now), new Date(now - windowMilliseconds), new Date(now - windowMilliseconds)],
      ),
    );
    if (!row || row.attempts <= limit.attempts) return 0;
    return Math.max(Math.ceil((Date.parse(row.startedAt) + windowMilliseconds - now) / 60_000), 1);
  }
}

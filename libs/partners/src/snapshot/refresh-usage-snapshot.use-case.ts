import { newId, Transaction } from '@etabli/database';
import { completeMonths, PUBLICATION_THRESHOLD } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { FigureRow } from './figure-row';
import { monthFigures } from './month-figures';
import { UsageFactsQuery } from './usage-facts.query';
import { yearFigures } from './year-figures';

const MONTHS_TOLD = 12;

/**
 * Freezes the figures of the months that are over, once. A month already frozen is not worked out again, even if its bookings
 * were changed since: two versions of one figure, subtracted, would speak of one person.
 */
@Injectable()
export class RefreshUsageSnapshot {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly facts: UsageFactsQuery,
  ) {}

  /** @returns whether there was a month to freeze */
  execute(): Promise<boolean> {
    const now = this.clock.now();
    const months = completeMonths(now, 2 * MONTHS_TOLD);
    const periods = { compared: months.slice(0, MONTHS_TOLD), told: months.slice(MONTHS_TOLD) };
    return this.transaction.run(async (em) => {
      const snapshotId = await this.begin(em, now);
      if (snapshotId === undefined) return false;
      const facts = await this.facts.read(em, months);
      const frozen = await frozenMonths(em);
      const missing = months.filter(({ startsOn }) => !frozen.has(startsOn));
      const figures = [...missing.flatMap((month) => monthFigures(facts, month)), ...yearFigures(facts, periods)];
      await keep(em, snapshotId, figures);
      return true;
    });
  }

  /** The row that makes it happen once, whatever the number of servers: a second one waits here, then finds it. */
  private async begin(em: SqlEntityManager, now: number): Promise<string | undefined> {
    const told = completeMonths(now, MONTHS_TOLD);
    const [row] = await em.execute<{ id: string }[]>(
      `insert into usage_snapshot (id, starts_on, ends_on, threshold, computed_at) values (?, ?, ?, ?, ?)
       on conflict (ends_on) do nothing returning id`,
      [newId(), told[0]!.startsOn, told.at(-1)!.endsOn, PUBLICATION_THRESHOLD, new Date(now)],
    );
    return row?.id;
  }
}

async function frozenMonths(em: SqlEntityManager): Promise<Set<string>> {
  const rows = await em.execute<{ month: string }[]>(
    `select starts_on::text as month from usage_figure where subject = 'ALL' and indicator = 'HOURS'`,
  );
  return new Set(rows.map(({ month }) => month));
}

/** What is frozen stays: figures of a period already told are left as they were. */
async function keep(em: SqlEntityManager, snapshotId: string, figures: readonly FigureRow[]): Promise<void> {
  const rows = figures.map((figure) => ({
    id: newId(),
    snapshot_id: snapshotId,
    starts_on: figure.startsOn,
    ends_on: figure.endsOn,
    subject: figure.subject,
    subject_code: figure.subjectCode,
    subject_name: figure.subjectName,
    hue: figure.hue,
    position: figure.position,
    indicator: figure.indicator,
    value: figure.value,
    suppressed: figure.value === null,
  }));
  await em.execute(
    `insert into usage_figure select * from jsonb_populate_recordset(null::usage_figure, ?::jsonb) on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}

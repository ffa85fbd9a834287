import { requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { Transaction } from '@etabli/database';
import { addMonths } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { FigureRow } from '../snapshot/figure-row';
import { assembleReport, type SnapshotRow } from './assemble-report';
import type { UsageReport } from './usage-report';

/**
 * Reads frozen figures and nothing else: no table that knows a person or a booking. There is no filter to ask with: two
 * answers that differ by one person cannot be had. Each reading is written down first.
 */
@Injectable()
export class UsageReportQuery {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Null before the first month is frozen. */
  read(viewer: Viewer): Promise<UsageReport | null> {
    const reader = requireRole(viewer, 'PARTNER_VIEWER', ...STAFF);
    return this.transaction.run(async (em) => {
      const snapshot = await latest(em);
      await em.execute('insert into partner_query_log (at, person_id, partner_id, snapshot_id) values (?, ?, ?, ?)', [
        new Date(this.clock.now()),
        reader.personId,
        reader.partnerId,
        snapshot?.id ?? null,
      ]);
      return snapshot ? assembleReport(snapshot, await figuresOf(em, snapshot), reader.language) : null;
    });
  }
}

async function latest(em: SqlEntityManager): Promise<SnapshotRow | undefined> {
  const [snapshot] = await em.execute<SnapshotRow[]>(
    `select id, starts_on::text as "startsOn", ends_on::text as "endsOn", threshold, computed_at as "computedAt"
     from usage_snapshot order by ends_on desc limit 1`,
  );
  return snapshot;
}

/** The twelve months told and the twelve before, figures of the whole spans included. */
const figuresOf = (em: SqlEntityManager, { startsOn, endsOn }: SnapshotRow): Promise<FigureRow[]> =>
  em.execute<FigureRow[]>(
    `select starts_on::text as "startsOn", ends_on::text as "endsOn", subject, subject_code as "subjectCode",
            subject_name as "subjectName", hue, position, indicator, value
     from usage_figure where starts_on >= ? and ends_on <= ? order by starts_on, ends_on, position limit 10000`,
    [addMonths(startsOn, -12), endsOn],
  );

import { hasRole, STAFF, type SignedIn, type Viewer } from '@etabli/api-kit';
import { Database, uuidArray } from '@etabli/database';
import { civilDay, type QuotaFacts } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { quotaLeft, type QuotaLeft } from './quota-left';

interface Asked {
  readonly personIds: readonly string[];
  /** In the periods that hold this instant; now unless told otherwise. */
  readonly at: number | null;
}

interface QuotasRow {
  readonly personId: string;
  readonly quotas: QuotaFacts[];
}

const QUOTAS = `select p.id as "personId", (
    select coalesce(json_agg(quota_json(q, p.id, tstzrange(a.at, a.at + interval '1 microsecond'), null) order by q.scope, q.period, q.id), '[]')
    from quota q where q.plan_id is null or exists (
      select from memberships_of(p.id, a.day) s where s.plan_id = q.plan_id
        and s.starts_on <= a.day and (s.ends_on is null or a.day < s.ends_on))) as quotas
  from (select ?::timestamptz as at, ?::date as day) a, person p
  where p.id = any(?::uuid[]) and not p.roles && array['TRAINER','MANAGER','ADMINISTRATOR']`;

/** What people have left of every quota that binds them: staff reads anybody’s, others their own. None bind those who work here. */
@Injectable()
export class QuotasLeftQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of(viewer: Viewer, { personIds, at }: Asked): Promise<ReadonlyMap<string, QuotaLeft[]>> {
    if (!viewer.signedIn) return new Map();
    const now = this.clock.now();
    const instant = at ?? now;
    const rows = await this.database.sql<QuotasRow>(QUOTAS, [
      new Date(instant),
      civilDay(instant),
      uuidArray(readable(viewer, personIds)),
    ]);
    const asked = { at: instant, now, language: viewer.language };
    return new Map(rows.map(({ personId, quotas }) => [personId, quotas.map((quota) => quotaLeft(quota, asked))]));
  }
}

const readable = (viewer: SignedIn, personIds: readonly string[]): string[] =>
  personIds.filter((id) => hasRole(viewer, ...STAFF) || viewer.personId === id);

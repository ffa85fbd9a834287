import { connection, type ConnectionOf, cursorOf, idField, pageOf } from '@etabli/api-kit';
import { Database, uuidArray } from '@etabli/database';
import { levelsFrom, type HabilitationLevel } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { SESSION, type SessionRow } from './session-row';

export interface SessionsFilter {
  readonly trainingId?: string | null;
  readonly poleId?: string | null;
  /** Instants; from now on when left out. */
  readonly from?: number | null;
  readonly to?: number | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

interface NextFor {
  readonly typeId: string;
  readonly level: HabilitationLevel;
}

/** Sessions, for everybody: who is enrolled is read elsewhere. */
@Injectable()
export class SessionsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Sessions that are not over in the span, by start; called off ones included. */
  async page(filter: SessionsFilter): Promise<ConnectionOf<SessionRow>> {
    const page = pageOf(filter.first, filter.after);
    const { where, parameters } = this.conditions(filter);
    const [start, id] = positionIn(page.after);
    const beyond = start ? 'and (s.starts_at, s.id) > (?::timestamptz, ?::uuid)' : '';
    const [rows, [count]] = await Promise.all([
      this.database.sql<SessionRow>(`${SESSION} where ${where} ${beyond} order by s.starts_at, s.id limit ?`, [
        ...parameters,
        ...(start ? [start, id] : []),
        page.limit + 1,
      ]),
      this.database.sql<{ total: number }>(
        `select count(*)::int as total from training_session s where ${where}`,
        parameters,
      ),
    ]);
    return connection(rows, page, {
      totalCount: count?.total ?? 0,
      cursor: (row) => cursorOf(row.startsAt, row.id),
    });
  }

  async byId(id: string): Promise<SessionRow | null> {
    if (!idField.safeParse(id).success) return null;
    return (await this.byIds([id])).get(id) ?? null;
  }

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, SessionRow>> {
    const rows = await this.database.sql<SessionRow>(`${SESSION} where s.id = any(?::uuid[])`, [uuidArray(ids)]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The next sessions of each of these trainings, three at most. */
  async nextOf(trainingIds: readonly string[]): Promise<ReadonlyMap<string, SessionRow[]>> {
    const rows = await this.database.sql<SessionRow>(
      `select * from (
         select row_number() over (partition by "trainingId" order by "startsAt", id) as rank, next.* from (
           ${SESSION} where s.training_id = any(?::uuid[]) and s.state = 'PLANNED' and s.starts_at > ?) next) ranked
       where rank <= 3 order by "startsAt", id`,
      [uuidArray(trainingIds), new Date(this.clock.now())],
    );
    return Map.groupBy(rows, ({ trainingId }) => trainingId);
  }

  /** The next three sessions that lead to a habilitation, at that level or above. */
  nextFor({ typeId, level }: NextFor): Promise<SessionRow[]> {
    return this.database.sql<SessionRow>(
      `${SESSION} where t.habilitation_type_id = ?::uuid and t.level = any(?::text[]) and s.state = 'PLANNED'
         and s.starts_at > ? order by s.starts_at, s.id limit 3`,
      [typeId, `{${levelsFrom(level).join(',')}}`, new Date(this.clock.now())],
    );
  }

  private conditions({ trainingId, poleId, from, to }: SessionsFilter): { where: string; parameters: unknown[] } {
    const given: [string, unknown][] = [['s.ends_at > ?', new Date(from ?? this.clock.now())]];
    if (to) given.push(['s.starts_at < ?', new Date(to)]);
    if (trainingId) given.push(['s.training_id::text = ?', trainingId.toLowerCase()]);
    if (poleId) given.push(['s.pole_id::text = ?', poleId.toLowerCase()]);
    return { where: given.map(([one]) => one).join(' and '), parameters: given.map(([, parameter]) => parameter) };
  }
}

/** Where a cursor of ours stands; any other starts from the beginning. */
function positionIn(after: readonly string[] | null): [Date, string] | [null, null] {
  const [start, id] = after ?? [];
  return start && /^\d{12,14}$/.test(start) && id && idField.safeParse(id).success
    ? [new Date(Number(start)), id]
    : [null, null];
}

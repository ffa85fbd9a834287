import {
  connection,
  cursorOf,
  hasRole,
  idField,
  pageOf,
  requireRole,
  STAFF,
  type ConnectionOf,
  type Viewer,
} from '@etabli/api-kit';
import { Database, uuidArray } from '@etabli/database';
import { applicationSteps, civilDay, type ApplicationState } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { APPLICATION, type ApplicationRead, type ApplicationRow } from './application-row';

export interface ApplicationsFilter {
  readonly state?: ApplicationState | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

const Position = z.tuple([z.iso.datetime({ offset: true }), idField]);

/** Reads applications with what is left to do: staff reads all that were sent, others their own. */
@Injectable()
export class ApplicationsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Those in a state, the longest waiting first; drafts are nobody's business but their author's. */
  async list(viewer: Viewer, { state, first, after }: ApplicationsFilter): Promise<ConnectionOf<ApplicationRow>> {
    requireRole(viewer, ...STAFF);
    const page = pageOf(first ?? 25, after);
    const position = Position.safeParse(page.after);
    const wanted = state ?? 'SUBMITTED';
    const [counted] = await this.database.sql<{ total: number }>(
      'select count(*)::int as total from membership_application where state = ? and submitted_at is not null',
      [wanted],
    );
    const rows = await this.read(
      `where a.state = ? and a.submitted_at is not null
         ${position.success ? 'and (a.submitted_at, a.id) > (?::timestamptz, ?::uuid)' : ''}
       order by a.submitted_at, a.id limit ?`,
      [wanted, ...(position.data ?? []), page.limit + 1],
    );
    return connection(rows, page, {
      totalCount: counted?.total ?? 0,
      cursor: ({ submittedAt, id }) => cursorOf(submittedAt ?? '', id),
    });
  }

  /** The latest application of each of these persons; staff reads those that were sent, others their own. */
  async latestOf(viewer: Viewer, personIds: readonly string[]): Promise<Map<string, ApplicationRow>> {
    if (!viewer.signedIn) return new Map();
    const readable = personIds.filter((id) => hasRole(viewer, ...STAFF) || viewer.personId === id);
    const rows = await this.read(
      `where a.id in (
         select distinct on (person_id) id from membership_application
         where person_id = any (?::uuid[]) and (submitted_at is not null or person_id = ?)
         order by person_id, created_at desc, id desc)`,
      [uuidArray(readable), viewer.personId],
    );
    return new Map(rows.map((row) => [row.personId, row]));
  }

  /** One that was sent; null for who may not read it. */
  async one(viewer: Viewer, id: string): Promise<ApplicationRow | null> {
    requireRole(viewer, ...STAFF);
    if (!idField.safeParse(id).success) return null;
    const [row] = await this.read('where a.id = ? and a.submitted_at is not null', [id]);
    return row ?? null;
  }

  private async read(rest: string, parameters: readonly unknown[]): Promise<ApplicationRow[]> {
    const today = civilDay(this.clock.now());
    const found = await this.database.sql<ApplicationRead>(`${APPLICATION} ${rest}`, [today, ...parameters]);
    return found.map(({ row, facts }) => ({ ...row, steps: applicationSteps({ ...facts, today }) }));
  }
}

import { hasRole, idField, STAFF, type Viewer } from '@etabli/api-kit';
import { Database, uuidArray } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { TRAINING, type TrainingRow } from './training-row';

/** What is taught here, for everybody: the public home shows it. */
@Injectable()
export class TrainingsQuery {
  constructor(private readonly database: Database) {}

  /** The catalogue by title; trainers and staff also see what is no longer offered. */
  catalogue(viewer: Viewer): Promise<TrainingRow[]> {
    const all = hasRole(viewer, 'TRAINER', ...STAFF);
    return this.database.sql<TrainingRow>(
      `${TRAINING} where t.offered or ?::boolean order by t.offered desc, t.title collate "fr-x-icu", t.id limit 200`,
      [all],
    );
  }

  async byId(id: string): Promise<TrainingRow | null> {
    if (!idField.safeParse(id).success) return null;
    return (await this.byIds([id])).get(id) ?? null;
  }

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, TrainingRow>> {
    const rows = await this.database.sql<TrainingRow>(`${TRAINING} where t.id = any(?::uuid[])`, [uuidArray(ids)]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}

import { requireSignedIn, type Viewer } from '@etabli/api-kit';
import { Database, uuidArray } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import type { HabilitationTypeRow } from './habilitation-row';

/** What one may be authorised to use. */
@Injectable()
export class HabilitationTypesQuery {
  constructor(private readonly database: Database) {}

  all(viewer: Viewer): Promise<HabilitationTypeRow[]> {
    requireSignedIn(viewer);
    return this.database.sql<HabilitationTypeRow>(
      'select id, code, name from habilitation_type order by name limit 500',
    );
  }

  /** For whoever reads a resource: what it asks is public. */
  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, HabilitationTypeRow>> {
    const rows = await this.database.sql<HabilitationTypeRow>(
      'select id, code, name from habilitation_type where id = any(?::uuid[])',
      [uuidArray(ids)],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

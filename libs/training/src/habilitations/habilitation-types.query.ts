import { requireSignedIn, type Viewer } from '@etabli/api-kit';
import { Database, uuidArray } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import type { HabilitationTypeRow } from './habilitation-row';

const TYPE = `select id, code, name, validity_months as "validityMonths", unused_months as "unusedMonths"
  from habilitation_type`;

/** What one may be authorised to use. */
@Injectable()
export class HabilitationTypesQuery {
  constructor(private readonly database: Database) {}

  all(viewer: Viewer): Promise<HabilitationTypeRow[]> {
    requireSignedIn(viewer);
    return this.database.sql<HabilitationTypeRow>(`${TYPE} order by name collate "fr-x-icu" limit 500`);
  }

  /** For whoever reads a resource: what it asks is public. */
  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, HabilitationTypeRow>> {
    const rows = await this.database.sql<HabilitationTypeRow>(`${TYPE} where id = any(?::uuid[])`, [uuidArray(ids)]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}

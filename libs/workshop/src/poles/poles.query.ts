import { idField } from '@etabli/api-kit';
import { Database, uuidArray } from '@etabli/database';
import { Injectable } from '@nestjs/common';

export interface PoleRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly hue: string;
  readonly description: string;
  readonly position: number;
  readonly capacity: number | null;
  readonly resourceCount: number;
}

const POLE = `select p.id, p.code, p.name, p.hue, p.description, p.position, p.capacity,
    (select count(*)::int from resource r where r.pole_id = p.id) as "resourceCount" from pole p`;

/** The poles, for everybody: the public home shows them. */
@Injectable()
export class PolesQuery {
  constructor(private readonly database: Database) {}

  all(): Promise<PoleRow[]> {
    return this.database.sql<PoleRow>(`${POLE} order by p.position, p.name limit 200`);
  }

  async byId(id: string): Promise<PoleRow | null> {
    if (!idField.safeParse(id).success) return null;
    return (await this.byIds([id])).get(id) ?? null;
  }

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, PoleRow>> {
    const rows = await this.database.sql<PoleRow>(`${POLE} where p.id = any(?::uuid[])`, [uuidArray(ids)]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}

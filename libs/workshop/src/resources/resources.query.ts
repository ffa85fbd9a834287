import { connection, cursorOf, idField, pageOf, type ConnectionOf, type Page } from '@etabli/api-kit';
import { containing, Database, plainText, uuidArray } from '@etabli/database';
import type { ResourceKind } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { RESOURCE, RESOURCE_ORDER, type ResourceRow } from './resource-row';

export interface ResourcesFilter {
  readonly poleId?: string | null;
  readonly kind?: ResourceKind | null;
  readonly search?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

const SEARCHED = plainText("r.name || ' ' || r.category || ' ' || p.name");
const MAXIMUM_SEARCH = 100;

/** The resources, for everybody: the public home shows them. */
@Injectable()
export class ResourcesQuery {
  constructor(private readonly database: Database) {}

  /** One page, by pole, rank and name. */
  async page(filter: ResourcesFilter): Promise<ConnectionOf<ResourceRow>> {
    const page = pageOf(filter.first, filter.after);
    const { where, parameters } = conditions(filter);
    const after = positionOf(page);
    const beyond = after ? ` and (${RESOURCE_ORDER}) > (?::int, ?::int, ?, ?::uuid)` : '';
    const [rows, [count]] = await Promise.all([
      this.database.sql<ResourceRow>(`${RESOURCE} where ${where}${beyond} order by ${RESOURCE_ORDER} limit ?`, [
        ...parameters,
        ...(after ?? []),
        page.limit + 1,
      ]),
      this.database.sql<{ total: number }>(
        `select count(*)::int as total from resource r join pole p on p.id = r.pole_id where ${where}`,
        parameters,
      ),
    ]);
    return connection(rows, page, { totalCount: count?.total ?? 0, cursor });
  }

  async byId(id: string): Promise<ResourceRow | null> {
    if (!idField.safeParse(id).success) return null;
    return (await this.byIds([id])).get(id) ?? null;
  }

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, ResourceRow>> {
    const rows = await this.database.sql<ResourceRow>(`${RESOURCE} where r.id = any(?::uuid[])`, [uuidArray(ids)]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}

const cursor = (row: ResourceRow): string => cursorOf(row.polePosition, row.position, row.sortName, row.id);

/** The position a cursor of ours holds; any other starts from the beginning. */
function positionOf({ after }: Page): readonly string[] | null {
  const [pole, own, name, id] = after ?? [];
  const isRank = (text: string | undefined) => text !== undefined && /^-?\d{1,9}$/.test(text);
  return isRank(pole) && isRank(own) && name !== undefined && idField.safeParse(id).success ? after : null;
}

function conditions({ poleId, kind, search }: ResourcesFilter): { where: string; parameters: unknown[] } {
  const given: [string, unknown][] = [];
  if (poleId) given.push(['r.pole_id::text = ?', poleId.toLowerCase()]);
  if (kind) given.push(['r.kind = ?', kind]);
  for (const word of wordsOf(search)) given.push([`${SEARCHED} like ?`, containing(word)]);
  return {
    where: given.map(([condition]) => condition).join(' and ') || 'true',
    parameters: given.map(([, parameter]) => parameter),
  };
}

/** Each word must be found, in any order. */
const wordsOf = (search: string | null | undefined): string[] =>
  (search ?? '').slice(0, MAXIMUM_SEARCH).split(/\s+/).filter(Boolean);

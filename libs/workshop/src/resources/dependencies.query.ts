import { Database, uuidArray } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { ResourcesQuery } from './resources.query';
import type { ResourceRow } from './resource-row';

/** What resources do not run without, by resource, in the order of names. */
@Injectable()
export class DependenciesQuery {
  constructor(
    private readonly database: Database,
    private readonly resources: ResourcesQuery,
  ) {}

  async of(resourceIds: readonly string[]): Promise<ReadonlyMap<string, ResourceRow[]>> {
    const links = await this.database.sql<{ resourceId: string; needsId: string }>(
      `select d.resource_id as "resourceId", d.needs_resource_id as "needsId" from resource_dependency d
       join resource n on n.id = d.needs_resource_id where d.resource_id = any(?::uuid[]) order by n.name`,
      [uuidArray(resourceIds)],
    );
    if (links.length === 0) return new Map();
    const needed = await this.resources.byIds(links.map(({ needsId }) => needsId));
    const found = new Map<string, ResourceRow[]>();
    for (const { resourceId, needsId } of links) {
      const row = needed.get(needsId);
      if (row) found.set(resourceId, [...(found.get(resourceId) ?? []), row]);
    }
    return found;
  }
}

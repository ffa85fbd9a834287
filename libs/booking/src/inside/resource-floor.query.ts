import { Database, uuidArray } from '@etabli/database';
import type { WaitlistPolicy } from '@etabli/domain';
import { Injectable } from '@nestjs/common';

/** What a resource is on the floor: its code, what it stands in and holds, how its freed time is offered. */
export interface ResourceFloor {
  readonly resourceId: string;
  readonly code: string;
  readonly parentId: string | null;
  readonly containedIds: string[];
  readonly waitlistPolicy: WaitlistPolicy;
  readonly claimMinutes: number;
}

const FLOOR = `select r.id as "resourceId", r.code, r.parent_id as "parentId", r.waitlist_policy as "waitlistPolicy",
    r.claim_minutes as "claimMinutes",
    array(select c.id::text from resource c where c.parent_id = r.id order by c.position, c.name) as "containedIds"
  from resource r where r.id = any(?::uuid[])`;

@Injectable()
export class ResourceFloorQuery {
  constructor(private readonly database: Database) {}

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, ResourceFloor>> {
    const rows = await this.database.sql<ResourceFloor>(FLOOR, [uuidArray(ids)]);
    return new Map(rows.map((row) => [row.resourceId, row]));
  }
}

import { requireRole, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { Injectable } from '@nestjs/common';

export interface FeedRow {
  readonly id: string;
  readonly resourceId: string | null;
  readonly createdAt: string;
}

/** The feeds of the viewer that are still open. Their addresses are told once, when made. */
@Injectable()
export class CalendarFeedsQuery {
  constructor(private readonly database: Database) {}

  mine(viewer: Viewer): Promise<FeedRow[]> {
    const { personId } = requireRole(viewer, ...WORKSHOP_USERS);
    return this.database.sql<FeedRow>(
      `select id, resource_id as "resourceId", created_at as "createdAt" from calendar_feed
       where owner_id = ?::uuid and revoked_at is null order by created_at, id limit 100`,
      [personId],
    );
  }
}

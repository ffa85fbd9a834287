import { requireRole, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { isStaff } from '../booking-inputs';

export interface UsageSessionView {
  readonly id: string;
  readonly bookingId: string;
  readonly resourceId: string;
  readonly startedAt: number;
  readonly stoppedAt: number | null;
  readonly closedBySystem: boolean;
}

const SESSION = `select id, booking_id as "bookingId", resource_id as "resourceId", person_id as "personId",
    milliseconds(started_at)::float8 as "startedAt", milliseconds(stopped_at)::float8 as "stoppedAt", closed_by_system as "closedBySystem"
  from usage_session where id = ?::uuid`;

/** Sessions of use, one's own or any for staff. */
@Injectable()
export class UsageSessionQuery {
  constructor(private readonly database: Database) {}

  /** Null when absent or somebody else's. */
  async one(viewer: Viewer, id: string): Promise<UsageSessionView | null> {
    const signedIn = requireRole(viewer, ...WORKSHOP_USERS);
    const [row] = await this.database.sql<UsageSessionView & { readonly personId: string }>(SESSION, [id]);
    return row && (row.personId === signedIn.personId || isStaff(signedIn)) ? row : null;
  }
}

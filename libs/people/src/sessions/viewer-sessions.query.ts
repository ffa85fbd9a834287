import { Database } from '@etabli/database';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';

export interface SessionRow {
  readonly id: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly userAgent: string | null;
}

/** The open sessions of a person, newest first. */
@Injectable()
export class ViewerSessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  of(personId: string): Promise<SessionRow[]> {
    return this.database.sql<SessionRow>(
      `select id, created_at as "createdAt", last_seen_at as "lastSeenAt", user_agent as "userAgent"
       from session where person_id = ? and revoked_at is null and expires_at > ?
       order by created_at desc, id limit 100`,
      [personId, new Date(this.clock.now())],
    );
  }
}

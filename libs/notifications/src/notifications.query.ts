import {
  connection,
  type ConnectionOf,
  cursorOf,
  idField,
  pageOf,
  requireSignedIn,
  type Viewer,
} from '@etabli/api-kit';
import { Database } from '@etabli/database';
import type { NotificationType } from '@etabli/domain';
import { Injectable } from '@nestjs/common';

export interface NotificationRow {
  readonly id: string;
  readonly type: NotificationType;
  readonly title: string;
  readonly body: string;
  readonly path: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly readAt: number | null;
}

export interface NotificationsAsked {
  readonly unreadOnly?: boolean | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface NotificationPage extends ConnectionOf<NotificationRow> {
  readonly unreadCount: number;
}

/** What one was told, newest first. */
@Injectable()
export class NotificationsQuery {
  constructor(private readonly database: Database) {}

  async mine(viewer: Viewer, { unreadOnly, first, after }: NotificationsAsked): Promise<NotificationPage> {
    const { personId } = requireSignedIn(viewer);
    const page = pageOf(first ?? 20, after);
    const [at, id] = positionIn(page.after);
    const where = `person_id = ?::uuid and in_app${unreadOnly ? ' and read_at is null' : ''}`;
    const [rows, [counts]] = await Promise.all([
      this.database.sql<NotificationRow>(
        `select id, type, title, body, path, milliseconds(created_at)::float8 as "createdAt", milliseconds(read_at)::float8 as "readAt"
         from notification where ${where}${at ? ' and (milliseconds(created_at), id) < (?::bigint, ?::uuid)' : ''}
         order by milliseconds(created_at) desc, id desc limit ?`,
        [personId, ...(at ? [at, id] : []), page.limit + 1],
      ),
      this.database.sql<{ total: number; unread: number }>(
        `select count(*) filter (where ${unreadOnly ? 'read_at is null' : 'true'})::int as total,
           count(*) filter (where read_at is null)::int as unread
         from notification where person_id = ?::uuid and in_app`,
        [personId],
      ),
    ]);
    const cursor = (row: NotificationRow): string => cursorOf(row.createdAt, row.id);
    return { ...connection(rows, page, { totalCount: counts?.total ?? 0, cursor }), unreadCount: counts?.unread ?? 0 };
  }
}

/** Where a cursor of ours stands; any other starts from the beginning. */
function positionIn(after: readonly string[] | null): [string, string] | [null, null] {
  const [at, id] = after ?? [];
  return at && /^\d{12,14}$/.test(at) && id && idField.safeParse(id).success ? [at, id] : [null, null];
}

import { hasRole, requireSignedIn, STAFF, type Viewer } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import {
  DEFAULT_CHANNELS,
  NOTIFICATION_TYPES,
  STAFF_NOTIFICATION_TYPES,
  type Channels,
  type NotificationType,
} from '@etabli/domain';
import { Injectable } from '@nestjs/common';

export interface Preference extends Channels {
  readonly type: NotificationType;
}

/** How the viewer is told about each type: what they chose, or the default. */
@Injectable()
export class NotificationPreferencesQuery {
  constructor(private readonly database: Database) {}

  async mine(viewer: Viewer): Promise<Preference[]> {
    const { personId } = requireSignedIn(viewer);
    const chosen = await this.database.sql<Preference>(
      'select type, in_app as "inApp", mail from notification_preference where person_id = ?::uuid',
      [personId],
    );
    const byType = new Map(chosen.map((preference) => [preference.type, preference]));
    const told = hasRole(viewer, ...STAFF)
      ? NOTIFICATION_TYPES
      : NOTIFICATION_TYPES.filter((type) => !STAFF_NOTIFICATION_TYPES.includes(type));
    return told.map((type) => byType.get(type) ?? { type, ...DEFAULT_CHANNELS[type] });
  }
}

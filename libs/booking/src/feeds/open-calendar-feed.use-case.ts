import { idField, parseInput, requireRole, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { notFound } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { NotificationSettings } from '@etabli/notifications';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { feedPath, hashOfSecret, newFeedSecret } from './feed-address';

const Schema = z.object({ resourceId: idField.nullish() });

/** Opens a secret address for the viewer's bookings or for one resource; the address had before for the same stops working. */
@Injectable()
export class OpenCalendarFeed {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly settings: NotificationSettings,
  ) {}

  /** @returns the address: it is not kept, and cannot be told again */
  async execute(viewer: Viewer, rawInput: unknown): Promise<string> {
    const { personId } = requireRole(viewer, ...WORKSHOP_USERS);
    const resourceId = parseInput(Schema, rawInput).resourceId ?? null;
    const secret = newFeedSecret();
    await this.transaction.run(async (em) => {
      // one opening at a time for each person: the address before is closed first
      await em.execute('select from person where id = ?::uuid for no key update', [personId]);
      if (resourceId) {
        const found = await em.execute<object[]>('select from resource where id = ?::uuid', [resourceId]);
        if (found.length === 0) throw notFound('resource');
      }
      await em.execute(
        `update calendar_feed set revoked_at = ?
         where owner_id = ?::uuid and resource_id is not distinct from ?::uuid and revoked_at is null`,
        [new Date(this.clock.now()), personId, resourceId],
      );
      const id = newId();
      await em.execute(
        'insert into calendar_feed (id, secret_hash, owner_id, resource_id) values (?, ?, ?::uuid, ?::uuid)',
        [id, hashOfSecret(secret), personId, resourceId],
      );
      await recordAudit(em, {
        actorId: personId,
        action: 'OpenCalendarFeed',
        subjectType: 'calendar_feed',
        subjectId: id,
        details: { resourceId },
      });
    });
    return `${this.settings.publicUrl}${feedPath(secret)}`;
  }
}

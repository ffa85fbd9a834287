import { idField, parseInput, requireRole, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { notFound } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';

const Schema = z.object({ feedId: idField });

/** Closes one of the viewer's feeds: whoever has its address reads nothing any more. */
@Injectable()
export class RevokeCalendarFeed {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: Viewer, rawInput: unknown): Promise<void> {
    const { personId } = requireRole(viewer, ...WORKSHOP_USERS);
    const { feedId } = parseInput(Schema, rawInput);
    await this.transaction.run(async (em) => {
      const closed = await em.execute<object[]>(
        `update calendar_feed set revoked_at = coalesce(revoked_at, ?) where id = ?::uuid and owner_id = ?::uuid returning id`,
        [new Date(this.clock.now()), feedId, personId],
      );
      if (closed.length === 0) throw notFound('calendar feed');
      await recordAudit(em, {
        actorId: personId,
        action: 'RevokeCalendarFeed',
        subjectType: 'calendar_feed',
        subjectId: feedId,
      });
    });
  }
}

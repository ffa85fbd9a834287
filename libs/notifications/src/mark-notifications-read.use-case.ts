import { idField, parseInput, requireSignedIn, type Viewer } from '@etabli/api-kit';
import { Transaction, uuidArray } from '@etabli/database';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';

const Schema = z.object({ ids: z.array(idField).max(100).nullish() });

/** Notes that the viewer has seen these notices, or all of them. */
@Injectable()
export class MarkNotificationsRead {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: Viewer, rawInput: unknown): Promise<void> {
    const { personId } = requireSignedIn(viewer);
    const { ids } = parseInput(Schema, rawInput);
    await this.transaction.run(async (em) => {
      await em.execute(
        `update notification set read_at = ? where person_id = ?::uuid and read_at is null${ids ? ' and id = any(?::uuid[])' : ''}`,
        [new Date(this.clock.now()), personId, ...(ids ? [uuidArray(ids)] : [])],
      );
    });
  }
}

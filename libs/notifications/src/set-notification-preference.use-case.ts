import { parseInput, requireSignedIn, type Viewer } from '@etabli/api-kit';
import { newId, Transaction } from '@etabli/database';
import { NOTIFICATION_TYPES } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';

const Schema = z.object({ type: z.enum(NOTIFICATION_TYPES), inApp: z.boolean(), mail: z.boolean() });

/** Chooses how to be told about one type, from now on. */
@Injectable()
export class SetNotificationPreference {
  constructor(private readonly transaction: Transaction) {}

  async execute(viewer: Viewer, rawInput: unknown): Promise<void> {
    const { personId } = requireSignedIn(viewer);
    const { type, inApp, mail } = parseInput(Schema, rawInput);
    await this.transaction.run(async (em) => {
      await em.execute(
        `insert into notification_preference (id, person_id, type, in_app, mail) values (?, ?::uuid, ?, ?, ?)
         on conflict on constraint notification_preference_once do update set in_app = excluded.in_app, mail = excluded.mail`,
        [newId(), personId, type, inApp, mail],
      );
    });
  }
}

import { parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { PRESENCE_NAMES, type PresenceNames } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';

const SetPresenceNamesSchema = z.object({ names: z.enum(PRESENCE_NAMES) });

/** Decides whose names the presence board shows to those who are not staff. */
@Injectable()
export class SetPresenceNames {
  constructor(private readonly transaction: Transaction) {}

  async execute(viewer: Viewer, rawInput: unknown): Promise<PresenceNames> {
    const staff = requireRole(viewer, ...STAFF);
    const { names } = parseInput(SetPresenceNamesSchema, rawInput);
    await this.transaction.run(async (em) => {
      await em.execute(
        `insert into booking_policy (id, presence_names) values (1, ?)
         on conflict (id) do update set presence_names = excluded.presence_names`,
        [names],
      );
      await recordAudit(em, { actorId: staff.personId, action: 'SetPresenceNames', details: { names } });
    });
    return names;
  }
}

import { parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { notFound } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { EditAccessorySchema } from './accessory-inputs';

/** Changes an accessory. Never fewer of it than bookings to come rely on; no longer offered, it stays with those. */
@Injectable()
export class EditAccessory {
  constructor(private readonly transaction: Transaction) {}

  /** @returns the id of the accessory */
  async execute(viewer: Viewer, rawInput: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { accessoryId, name, stock, resourceId, category, offered } = parseInput(EditAccessorySchema, rawInput);
    return this.transaction.run(async (em) => {
      const edited = await em.execute<unknown[]>(
        `update accessory set name = ?, stock = ?, resource_id = ?::uuid, category = ?, offered = ? where id = ?::uuid returning id`,
        [name, stock, resourceId ?? null, category ?? null, offered ?? true, accessoryId],
      );
      if (edited.length === 0) throw notFound('accessory');
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'EditAccessory',
        subjectType: 'accessory',
        subjectId: accessoryId,
        details: { name, stock, offered: offered ?? true },
      });
      return accessoryId;
    });
  }
}

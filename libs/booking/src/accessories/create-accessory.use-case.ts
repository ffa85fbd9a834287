import { parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { CreateAccessorySchema } from './accessory-inputs';

/** Offers something that goes with bookings: for one resource, for a category, or for all. */
@Injectable()
export class CreateAccessory {
  constructor(private readonly transaction: Transaction) {}

  /** @returns the id of the accessory */
  async execute(viewer: Viewer, rawInput: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { name, stock, resourceId, category } = parseInput(CreateAccessorySchema, rawInput);
    return this.transaction.run(async (em) => {
      const id = newId();
      await em.execute('insert into accessory (id, name, stock, resource_id, category) values (?, ?, ?, ?, ?)', [
        id,
        name,
        stock,
        resourceId ?? null,
        category ?? null,
      ]);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'CreateAccessory',
        subjectType: 'accessory',
        subjectId: id,
        details: { name, stock },
      });
      return id;
    });
  }
}

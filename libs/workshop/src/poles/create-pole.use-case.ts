import { parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { CreatePoleSchema } from './pole-schema';

/** Adds a pole to the place. */
@Injectable()
export class CreatePole {
  constructor(private readonly transaction: Transaction) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const pole = parseInput(CreatePoleSchema, input);
    return this.transaction.run(async (em) => {
      const id = newId();
      await em.execute(
        'insert into pole (id, code, name, hue, description, position, capacity) values (?, ?, ?, ?, ?, ?, ?)',
        [id, pole.code, pole.name, pole.hue, pole.description, pole.position, pole.capacity ?? null],
      );
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'CreatePole',
        subjectType: 'pole',
        subjectId: id,
        details: { name: pole.name },
      });
      return id;
    });
  }
}

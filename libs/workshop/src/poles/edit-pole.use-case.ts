import { parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { notFound } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { EditPoleSchema } from './pole-schema';

/** Changes what a pole is called and looks like; its code is stable. */
@Injectable()
export class EditPole {
  constructor(private readonly transaction: Transaction) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { poleId, ...pole } = parseInput(EditPoleSchema, input);
    return this.transaction.run(async (em) => {
      const edited = await em.execute<{ id: string }[]>(
        `update pole set name = ?, hue = ?, description = ?, position = ?, capacity = case when ? then ?::int else capacity end
         where id = ? returning id`,
        [
          pole.name,
          pole.hue,
          pole.description,
          pole.position,
          pole.capacity !== undefined,
          pole.capacity ?? null,
          poleId,
        ],
      );
      if (edited.length === 0) throw notFound('pole');
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'EditPole',
        subjectType: 'pole',
        subjectId: poleId,
        details: { name: pole.name },
      });
      return poleId;
    });
  }
}

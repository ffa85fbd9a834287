import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkTraining, notFound, refuseIf } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { HabilitationsRepository } from '../habilitations/habilitations.repository';
import { TRAINING_COLUMNS, trainingFields, valuesOf } from './training-schema';

const EditTrainingSchema = z.object({ trainingId: idField, ...trainingFields });

/** Changes a training; sessions already planned keep their seats and price. */
@Injectable()
export class EditTraining {
  constructor(
    private readonly transaction: Transaction,
    private readonly habilitations: HabilitationsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { trainingId, ...fields } = parseInput(EditTrainingSchema, input);
    refuseIf(checkTraining(fields));
    return this.transaction.run(async (em) => {
      await this.habilitations.lockType(em, fields.habilitationTypeId);
      const changed = await em.execute<unknown[]>(
        `update training set ${TRAINING_COLUMNS.map((column) => `${column} = ?`).join(', ')} where id = ? returning id`,
        [...valuesOf(fields), trainingId],
      );
      if (changed.length === 0) throw notFound('training');
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'EditTraining',
        subjectType: 'training',
        subjectId: trainingId,
        details: { training: fields.title },
      });
      return trainingId;
    });
  }
}

import { parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { checkTraining, refuseIf } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { HabilitationsRepository } from '../habilitations/habilitations.repository';
import { TRAINING_COLUMNS, trainingCode, trainingFields, valuesOf } from './training-schema';

const CreateTrainingSchema = z.object({ code: trainingCode, ...trainingFields });

/** Adds a training to the catalogue. */
@Injectable()
export class CreateTraining {
  constructor(
    private readonly transaction: Transaction,
    private readonly habilitations: HabilitationsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { code, ...fields } = parseInput(CreateTrainingSchema, input);
    refuseIf(checkTraining(fields));
    const id = newId();
    return this.transaction.run(async (em) => {
      await this.habilitations.lockType(em, fields.habilitationTypeId);
      const columns = ['id', 'code', ...TRAINING_COLUMNS];
      await em.execute(`insert into training (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`, [
        id,
        code,
        ...valuesOf(fields),
      ]);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'CreateTraining',
        subjectType: 'training',
        subjectId: id,
        details: { training: fields.title },
      });
      return id;
    });
  }
}

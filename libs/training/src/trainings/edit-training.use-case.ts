import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkTraining, checkTrainingAuthor, refuseIf } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { HabilitationsRepository } from '../habilitations/habilitations.repository';
import { TrainingAuthors } from './training-authors';
import { TRAINING_COLUMNS, trainingFields, valuesOf } from './training-schema';

const EditTrainingSchema = z.object({ trainingId: idField, ...trainingFields });

/** Changes a training; a trainer, from what they teach to what they teach. Sessions already planned keep their seats and price. */
@Injectable()
export class EditTraining {
  constructor(
    private readonly transaction: Transaction,
    private readonly habilitations: HabilitationsRepository,
    private readonly authors: TrainingAuthors,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const author = requireRole(viewer, 'TRAINER', ...STAFF);
    const { trainingId, ...fields } = parseInput(EditTrainingSchema, input);
    refuseIf(checkTraining(fields));
    return this.transaction.run(async (em) => {
      await this.habilitations.lockType(em, fields.habilitationTypeId);
      const standing = { trainingId, alsoOf: [fields.habilitationTypeId] };
      refuseIf(checkTrainingAuthor(await this.authors.ofStanding(em, author, standing)));
      await em.execute(
        `update training set ${TRAINING_COLUMNS.map((column) => `${column} = ?`).join(', ')} where id = ?`,
        [...valuesOf(fields), trainingId],
      );
      await recordAudit(em, {
        actorId: author.personId,
        action: 'EditTraining',
        subjectType: 'training',
        subjectId: trainingId,
        details: { training: fields.title },
      });
      return trainingId;
    });
  }
}

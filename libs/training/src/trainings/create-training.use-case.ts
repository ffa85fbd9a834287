import { parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { checkTraining, checkTrainingAuthor, refuseIf } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { HabilitationsRepository } from '../habilitations/habilitations.repository';
import { TrainingAuthors } from './training-authors';
import { TRAINING_COLUMNS, trainingCode, trainingFields, valuesOf } from './training-schema';

const CreateTrainingSchema = z.object({ code: trainingCode, ...trainingFields });

/** Adds a training to the catalogue; a trainer, of what they teach. */
@Injectable()
export class CreateTraining {
  constructor(
    private readonly transaction: Transaction,
    private readonly habilitations: HabilitationsRepository,
    private readonly authors: TrainingAuthors,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const author = requireRole(viewer, 'TRAINER', ...STAFF);
    const { code, ...fields } = parseInput(CreateTrainingSchema, input);
    refuseIf(checkTraining(fields));
    const id = newId();
    return this.transaction.run(async (em) => {
      await this.habilitations.lockType(em, fields.habilitationTypeId);
      refuseIf(checkTrainingAuthor(await this.authors.of(em, author, [fields.habilitationTypeId])));
      const columns = ['id', 'code', ...TRAINING_COLUMNS];
      await em.execute(`insert into training (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`, [
        id,
        code,
        ...valuesOf(fields),
      ]);
      await recordAudit(em, {
        actorId: author.personId,
        action: 'CreateTraining',
        subjectType: 'training',
        subjectId: id,
        details: { training: fields.title },
      });
      return id;
    });
  }
}

import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { HabilitationsRepository } from './habilitations.repository';
import { habilitationTypeFields } from './habilitation-type-schema';

const EditHabilitationTypeSchema = z.object({ habilitationTypeId: idField, ...habilitationTypeFields });

/** Changes the name of a type, how long its grants may hold from now on, and after how long without a use all of them lapse. */
@Injectable()
export class EditHabilitationType {
  constructor(
    private readonly transaction: Transaction,
    private readonly habilitations: HabilitationsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { habilitationTypeId, ...fields } = parseInput(EditHabilitationTypeSchema, input);
    const { name, validityMonths = null, unusedMonths = null } = fields;
    return this.transaction.run(async (em) => {
      const before = await this.habilitations.lockType(em, habilitationTypeId);
      await em.execute('update habilitation_type set name = ?, validity_months = ?, unused_months = ? where id = ?', [
        name,
        validityMonths,
        unusedMonths,
        habilitationTypeId,
      ]);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'EditHabilitationType',
        subjectType: 'habilitationType',
        subjectId: habilitationTypeId,
        details: { habilitation: name, validityMonths, unusedMonths, before },
      });
      return habilitationTypeId;
    });
  }
}

import { parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { habilitationCode, habilitationTypeFields } from './habilitation-type-schema';

const CreateHabilitationTypeSchema = z.object({ code: habilitationCode, ...habilitationTypeFields });

/** Names something one will have to be authorised to use. */
@Injectable()
export class CreateHabilitationType {
  constructor(private readonly transaction: Transaction) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { code, name, validityMonths = null, unusedMonths = null } = parseInput(CreateHabilitationTypeSchema, input);
    const id = newId();
    return this.transaction.run(async (em) => {
      await em.execute(
        'insert into habilitation_type (id, code, name, validity_months, unused_months) values (?, ?, ?, ?, ?)',
        [id, code, name, validityMonths, unusedMonths],
      );
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'CreateHabilitationType',
        subjectType: 'habilitationType',
        subjectId: id,
        details: { habilitation: name, validityMonths, unusedMonths },
      });
      return id;
    });
  }
}

import { parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { notFound } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { ForgiveAbsenceSchema } from './check-in-inputs';

/** An absence that no longer counts: a mistake, or a good reason. */
@Injectable()
export class ForgiveAbsence {
  constructor(private readonly transaction: Transaction) {}

  /** @returns the id of the person it was recorded for */
  async execute(viewer: Viewer, rawInput: unknown): Promise<string> {
    const staff = requireRole(viewer, ...STAFF);
    const { absenceId, reason } = parseInput(ForgiveAbsenceSchema, rawInput);
    return this.transaction.run(async (em) => {
      const [absence] = await em.execute<{ personId: string }[]>(
        'select person_id as "personId" from absence where id = ?::uuid',
        [absenceId],
      );
      if (!absence) throw notFound('absence');
      await em.execute('insert into absence_pardon (id, absence_id, pardoned_by_id, reason) values (?, ?, ?, ?)', [
        newId(),
        absenceId,
        staff.personId,
        reason,
      ]);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'ForgiveAbsence',
        subjectType: 'person',
        subjectId: absence.personId,
        details: { absenceId, reason },
      });
      return absence.personId;
    });
  }
}

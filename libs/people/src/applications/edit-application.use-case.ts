import { idField, lineField, parseInput, requireRole, textField, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkBirthDay, civilDay, refuseIf, siretOf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { optionalLine } from '../persons/person-input';
import { refused } from '../refused';
import { ApplicationsRepository, type LockedApplication } from './applications.repository';

const EditApplicationSchema = z.object({
  firstName: lineField(80),
  lastName: lineField(80),
  phone: optionalLine(30),
  bornOn: z.iso
    .date()
    .nullish()
    .transform((day) => day ?? null),
  trade: optionalLine(120),
  commune: optionalLine(120),
  motivation: textField(2_000),
  project: textField(4_000),
  siret: optionalLine(30),
  businessName: optionalLine(160),
  planId: idField.nullish().transform((id) => id ?? null),
});

type Written = z.output<typeof EditApplicationSchema>;

/** A newcomer writes their application, as often as they like until they send it; after a no, they may begin another. */
@Injectable()
export class EditApplication {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly applications: ApplicationsRepository,
  ) {}

  async execute(viewer: Viewer, input: unknown): Promise<void> {
    const { personId } = requireRole(viewer, 'APPLICANT');
    const written = parseInput(EditApplicationSchema, input);
    const siret = written.siret === null ? null : siretOf(written.siret);
    if (siret === undefined) throw refused({ code: 'SIRET_NOT_VALID' });
    refuseIf(checkBirthDay(written.bornOn, civilDay(this.clock.now())));
    await this.transaction.run(async (em) => {
      const open = await this.applications.lockOpenOf(em, personId);
      if (open?.state === 'SUBMITTED') throw refused({ code: 'APPLICATION_ALREADY_SENT' });
      if (written.planId !== null && !(await this.applications.isOffered(em, written.planId)))
        throw refused({ code: 'PLAN_NOT_OFFERED' });
      const id = await this.draft(em, personId, open);
      await this.applications.write(em, id, { ...written, siret });
      await writePerson(em, personId, written);
      await recordAudit(em, {
        actorId: personId,
        action: 'EditApplication',
        subjectType: 'person',
        subjectId: personId,
      });
    });
  }

  private draft(em: SqlEntityManager, personId: string, open: LockedApplication | undefined): Promise<string> {
    return open ? Promise.resolve(open.id) : this.applications.begin(em, personId, this.clock.now());
  }
}

async function writePerson(em: SqlEntityManager, personId: string, written: Written): Promise<void> {
  const { firstName, lastName, phone, bornOn, trade, commune } = written;
  await em.execute(
    'update person set first_name = ?, last_name = ?, phone = ?, born_on = ?, trade = ?, commune = ? where id = ?',
    [firstName, lastName, phone, bornOn, trade, commune, personId],
  );
}

import { idField, parseInput, requireRole, STAFF, textField, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkGrant, endOfCivilDay, HABILITATION_LEVELS, notFound, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { HabilitationsRepository, longestUntil } from './habilitations.repository';

const GrantHabilitationSchema = z.object({
  personId: idField,
  habilitationTypeId: idField,
  level: z.enum(HABILITATION_LEVELS),
  validUntil: z.iso.date().nullish(),
  evidence: textField(500).nullish(),
});

/** Writes in the ledger that a person may use something, at a level; the same again extends it. No end given: the longest its type allows. */
@Injectable()
export class GrantHabilitation {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly habilitations: HabilitationsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const granterViewer = requireRole(viewer, 'TRAINER', ...STAFF);
    const { personId, habilitationTypeId: typeId, level, ...rest } = parseInput(GrantHabilitationSchema, input);
    const now = this.clock.now();
    return this.transaction.run(async (em) => {
      const type = await this.habilitations.lockType(em, typeId);
      const longest = longestUntil(type, now);
      const validUntil = rest.validUntil ? endOfCivilDay(rest.validUntil) : longest;
      await personMustExist(em, personId);
      const granter = await this.habilitations.granter(em, granterViewer, { typeId, now });
      refuseIf(checkGrant({ granter, personId, validUntil, longestUntil: longest, now }));
      const grant = { personId, typeId, level, validUntil, evidence: rest.evidence || null };
      const id = await this.habilitations.add(em, grant, { granterId: granter.personId, now });
      await recordAudit(em, {
        actorId: granter.personId,
        action: 'GrantHabilitation',
        subjectType: 'person',
        subjectId: personId,
        details: { habilitation: type.name, level, validUntil: validUntil && new Date(validUntil) },
      });
      return id;
    });
  }
}

async function personMustExist(em: SqlEntityManager, personId: string): Promise<void> {
  const found = await em.execute<{ id: string }[]>('select id from person where id = ?', [personId]);
  if (found.length === 0) throw notFound('person');
}

import { idField, lineField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkRenewal, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { HabilitationsRepository, longestUntil } from './habilitations.repository';

const RenewHabilitationSchema = z.object({ habilitationId: idField, evidence: lineField(500, 3) });

/** Renews what somebody holds or held: the same level again, for as long as its type allows, on new evidence. */
@Injectable()
export class RenewHabilitation {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly habilitations: HabilitationsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const renewer = requireRole(viewer, 'TRAINER', ...STAFF);
    const { habilitationId, evidence } = parseInput(RenewHabilitationSchema, input);
    const now = this.clock.now();
    return this.transaction.run(async (em) => {
      const { typeId } = await this.habilitations.line(em, habilitationId);
      const type = await this.habilitations.lockType(em, typeId);
      // read again under the lock: somebody may have just revoked it
      const { personId, level, revoked } = await this.habilitations.line(em, habilitationId);
      const granter = await this.habilitations.granter(em, renewer, { typeId, now });
      refuseIf(checkRenewal({ granter, personId, revoked }));
      const validUntil = longestUntil(type, now);
      const grant = { personId, typeId, level, validUntil, evidence };
      const id = await this.habilitations.add(em, grant, { granterId: granter.personId, now });
      await recordAudit(em, {
        actorId: granter.personId,
        action: 'RenewHabilitation',
        subjectType: 'person',
        subjectId: personId,
        details: { habilitation: type.name, level, validUntil: validUntil && new Date(validUntil) },
      });
      return id;
    });
  }
}

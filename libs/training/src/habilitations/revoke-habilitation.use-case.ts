import { idField, lineField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkRevocation, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { HabilitationsRepository } from './habilitations.repository';

const RevokeHabilitationSchema = z.object({ habilitationId: idField, reason: lineField(500, 3) });

/** Withdraws a habilitation, with its reason: all the grants that would still give that level. */
@Injectable()
export class RevokeHabilitation {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly habilitations: HabilitationsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const revoker = requireRole(viewer, 'TRAINER', ...STAFF);
    const { habilitationId, reason } = parseInput(RevokeHabilitationSchema, input);
    const now = this.clock.now();
    return this.transaction.run(async (em) => {
      const { typeId } = await this.habilitations.line(em, habilitationId);
      const { name } = await this.habilitations.lockType(em, typeId);
      // read again under the lock: somebody may have just revoked it
      const line = await this.habilitations.line(em, habilitationId);
      const granter = await this.habilitations.granter(em, revoker, { typeId, now });
      refuseIf(checkRevocation({ granter, revoked: line.revoked }));
      const grants = await this.habilitations.revoke(em, line, { revokerId: revoker.personId, now, reason });
      await recordAudit(em, {
        actorId: revoker.personId,
        action: 'RevokeHabilitation',
        subjectType: 'person',
        subjectId: line.personId,
        details: { habilitation: name, level: line.level, reason, grants },
      });
      return habilitationId;
    });
  }
}

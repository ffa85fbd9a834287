import { idField, parseInput, requireSignedIn, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';

import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { refused } from '../refused';
import { Sessions } from './sessions';

const RevokeSessionSchema = z.object({ sessionId: idField });

/** Signs another browser of the viewer out: the telephone left in a train. */
@Injectable()
export class RevokeSession {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly sessions: Sessions,
  ) {}

  async execute(viewer: Viewer, input: unknown): Promise<void> {
    const { personId } = requireSignedIn(viewer);
    const { sessionId: id } = parseInput(RevokeSessionSchema, input);
    await this.transaction.run(async (em) => {
      const revoked = await this.sessions.revoke(em, { id, personId }, this.clock.now());
      if (!revoked) throw refused({ code: 'NOT_FOUND', what: 'session' });
      await recordAudit(em, { actorId: personId, action: 'RevokeSession', subjectType: 'person', subjectId: personId });
    });
  }
}

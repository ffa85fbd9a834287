import type { Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { Sessions } from './sessions';

/** Ends the session of this browser; nothing to do for a visitor. */
@Injectable()
export class SignOut {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly sessions: Sessions,
  ) {}

  async execute(viewer: Viewer): Promise<void> {
    if (!viewer.signedIn) return;
    const { personId, sessionId } = viewer;
    await this.transaction.run(async (em) => {
      await this.sessions.revoke(em, { id: sessionId, personId }, this.clock.now());
      await recordAudit(em, { actorId: personId, action: 'SignOut', subjectType: 'person', subjectId: personId });
    });
  }
}

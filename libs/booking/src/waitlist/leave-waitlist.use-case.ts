import { parseInput, type Viewer } from '@etabli/api-kit';
import { afterCommit, Database, recordAudit, Transaction } from '@etabli/database';
import { refuseIf, type WaitlistRefusal } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { PlanningNotifier } from '@etabli/jobs';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { changeAt } from '../announce';
import { sqlOf } from '../booking-facts.query';
import { requireBooker } from '../booking-inputs';
import { closeOffer } from './close-offer';
import { lockEntry, lockForOffer } from './lock-offer';
import { offerFreedTime } from './offer-freed-time';
import { findEntry, type WaitlistEntryRow } from './waitlist-entry';
import { WaitlistEntrySchema } from './waitlist-inputs';

/** Gives up waiting; a slot offered to nobody else goes to the next. */
@Injectable()
export class LeaveWaitlist {
  constructor(
    private readonly transaction: Transaction,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notifier: PlanningNotifier,
  ) {}

  /** @returns the id of the place in the list */
  async execute(viewer: Viewer, rawInput: unknown): Promise<string> {
    const actor = requireBooker(viewer);
    const { entryId } = parseInput(WaitlistEntrySchema, rawInput);
    const found = await findEntry(this.database.sql.bind(this.database), { entryId, actor });
    return this.transaction.run(async (em) => {
      if (found.offer) await lockForOffer(em, found.offer.resourceId);
      await lockEntry(em, entryId);
      const entry = await findEntry(sqlOf(em), { entryId, actor });
      refuseIf(checkLeaving(entry));
      await em.execute(`update waitlist_entry set state = 'LEFT' where id = ?::uuid`, [entryId]);
      if (entry.state === 'OFFERED') await this.letGo(em, entry);
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'LeaveWaitlist',
        subjectType: 'waitlist_entry',
        subjectId: entryId,
        details: { personId: entry.personId },
      });
      return entryId;
    });
  }

  /** Nobody else was offered it: it is free again, for the next who waits. */
  private async letGo(em: SqlEntityManager, { offer }: WaitlistEntryRow): Promise<void> {
    if (!offer) return;
    const [row] = await em.execute<{ others: number }[]>(
      `select count(*)::int as others from waitlist_entry where offer_id = ?::uuid and state = 'OFFERED'`,
      [offer.id],
    );
    if (row && row.others > 0) return;
    const now = this.clock.now();
    await closeOffer(em, offer.id, { outcome: 'DECLINED', now, others: 'EXPIRED' });
    await offerFreedTime(em, { resourceId: offer.resourceId, slot: offer.slot, now });
    afterCommit(em, () => this.notifier.changed(changeAt(offer, offer.slot)));
  }
}

function checkLeaving({ state }: WaitlistEntryRow): WaitlistRefusal[] {
  return state === 'WAITING' || state === 'OFFERED' ? [] : [{ code: 'WAIT_OVER' }];
}

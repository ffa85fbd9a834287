import { parseInput, type SignedIn, type Viewer } from '@etabli/api-kit';
import { Database, Transaction } from '@etabli/database';
import { checkBooking, checkClaim, notFound, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { loadFacts, lockAndLoadFacts, sqlOf, type FactsQuestion } from '../booking-facts.query';
import { requireBooker } from '../booking-inputs';
import { SlotTaker } from '../slot-taker';
import { closeOffer } from './close-offer';
import { lockEntry } from './lock-offer';
import { offerFreedTime } from './offer-freed-time';
import { claimFacts, findEntry, type WaitlistEntryRow } from './waitlist-entry';
import { ClaimSlotSchema } from './waitlist-inputs';

interface Claim {
  readonly actor: SignedIn;
  readonly entry: WaitlistEntryRow;
  readonly offer: NonNullable<WaitlistEntryRow['offer']>;
  readonly note: string | null;
}

/** Takes the slot that was offered. Of all those it was offered to, one gets it; the others go on waiting. */
@Injectable()
export class ClaimSlot {
  constructor(
    private readonly transaction: Transaction,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly taker: SlotTaker,
  ) {}

  /** @returns the id of the booking; claiming again gives it again */
  async execute(viewer: Viewer, rawInput: unknown): Promise<string> {
    const actor = requireBooker(viewer);
    const { entryId, note } = parseInput(ClaimSlotSchema, rawInput);
    const entry = await findEntry(this.database.sql.bind(this.database), { entryId, actor });
    if (entry.bookingId) return entry.bookingId;
    // whoever comes late is answered without waiting for the locks of those before
    refuseIf(checkClaim(claimFacts(entry, this.clock.now())));
    const { offer } = entry;
    if (!offer) throw notFound('offer');
    return this.transaction.run((em) => this.claim(em, { actor, entry, offer, note: note || null }));
  }

  private async claim(em: SqlEntityManager, { actor, entry: { id, personId }, offer, note }: Claim): Promise<string> {
    const now = this.clock.now();
    const { resourceId } = offer;
    const asked: FactsQuestion = { now, personId, resourceId, slot: offer.slot };
    await lockAndLoadFacts(sqlOf(em), asked);
    await lockEntry(em, id);
    const entry = await findEntry(sqlOf(em), { entryId: id, actor });
    if (entry.bookingId) return entry.bookingId;
    refuseIf(checkClaim(claimFacts(entry, now)));
    await em.execute('delete from occupation where waitlist_offer_id = ?::uuid', [offer.id]);
    const facts = await loadFacts(sqlOf(em), { ...asked, slot: entry.slot });
    if (!facts) throw notFound('resource');
    refuseIf(checkBooking(facts.wanted));
    const bookingId = await this.taker.take(em, {
      actor,
      personId,
      facts: facts.wanted,
      action: 'ClaimSlot',
      note,
      details: { entryId: id },
    });
    await em.execute(`update waitlist_entry set state = 'CLAIMED', booking_id = ?::uuid where id = ?::uuid`, [
      bookingId,
      id,
    ]);
    await closeOffer(em, offer.id, { outcome: 'CLAIMED', now, others: 'WAITING' });
    await offerFreedTime(em, { resourceId, slot: offer.slot, now });
    return bookingId;
  }
}

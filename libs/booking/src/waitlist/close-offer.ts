import type { OfferOutcome, Slot } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

/** An offer still open, locked. */
export interface OpenOffer {
  readonly id: string;
  readonly resourceId: string;
  readonly poleId: string;
  readonly slot: Slot;
}

/** Ends an offer and lets its time go; those it was made to are what `others` says from now on. */
export async function closeOffer(
  em: SqlEntityManager,
  offerId: string,
  close: { readonly outcome: OfferOutcome; readonly now: number; readonly others: 'WAITING' | 'EXPIRED' },
): Promise<void> {
  await em.execute(
    `with freed as (delete from occupation where waitlist_offer_id = ?::uuid),
       told as (update waitlist_entry set state = ? where offer_id = ?::uuid and state = 'OFFERED')
     update waitlist_offer set outcome = ?, closed_at = ? where id = ?::uuid`,
    [offerId, close.others, offerId, close.outcome, new Date(close.now), offerId],
  );
}

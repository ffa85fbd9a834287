import type { SignedIn } from '@etabli/api-kit';
import { notFound, type ClaimFacts, type OfferOutcome, type Slot, type WaitlistState } from '@etabli/domain';
import type { RunSql } from '../booking-facts.query';
import { isStaff } from '../booking-inputs';

/** A place in a waitlist as it stands. */
export interface WaitlistEntryRow {
  readonly id: string;
  readonly personId: string;
  readonly slot: Slot;
  readonly state: WaitlistState;
  readonly bookingId: string | null;
  readonly offer: {
    readonly id: string;
    readonly resourceId: string;
    readonly poleId: string;
    readonly slot: Slot;
    readonly outcome: OfferOutcome | null;
    readonly offeredUntil: number;
  } | null;
}

const ENTRY = `select e.id, e.person_id as "personId", e.state, e.booking_id as "bookingId",
    json_build_object('start', milliseconds(e.starts_at), 'end', milliseconds(e.ends_at)) as slot,
    case when o.id is not null then json_build_object('id', o.id, 'resourceId', o.resource_id, 'poleId', r.pole_id,
      'outcome', o.outcome, 'offeredUntil', milliseconds(o.offered_until),
      'slot', json_build_object('start', milliseconds(o.starts_at), 'end', milliseconds(o.ends_at))) end as offer
  from waitlist_entry e left join waitlist_offer o on o.id = e.offer_id left join resource r on r.id = o.resource_id
  where e.id = ?::uuid`;

interface Wanted {
  readonly entryId: string;
  readonly actor: SignedIn;
}

/** The entry, when it is the viewer's own or the viewer is staff. @throws Refused NOT_FOUND otherwise */
export async function findEntry(run: RunSql, { entryId, actor }: Wanted): Promise<WaitlistEntryRow> {
  const [entry] = await run<WaitlistEntryRow>(ENTRY, [entryId]);
  if (!entry || (entry.personId !== actor.personId && !isStaff(actor))) throw notFound('waitlistEntry');
  return entry;
}

export const claimFacts = ({ state, offer }: WaitlistEntryRow, now: number): ClaimFacts => ({ now, state, offer });

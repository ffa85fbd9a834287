import { useState } from 'react';
import {
  BookSlotDocument,
  MoveBookingDocument,
  type BookingPartsFragment,
  type CheckBookingInput,
} from '../generated/member/graphql';
import { newClientMutationId } from '../ui/new-client-mutation-id';
import { useAct } from '../ui/use-act';

/** Books the slot, or moves a booking to it. One identifier an opening of the panel: a retry can never book twice. */
export function useBookSlot(movingId: string | undefined) {
  const book = useAct(BookSlotDocument);
  const move = useAct(MoveBookingDocument);
  const [clientMutationId] = useState(newClientMutationId);
  const act = movingId ? move : book;

  const run = async (slot: CheckBookingInput, reason: string | null): Promise<BookingPartsFragment | null> => {
    const { resourceId, startsAt, endsAt, personId, accessories } = slot;
    const said = { clientMutationId, ...(reason ? { overrideReason: reason } : {}) };
    if (movingId) {
      const answer = await move.run({ input: { bookingId: movingId, resourceId, startsAt, endsAt, ...said } });
      return answer?.moveBooking.booking ?? null;
    }
    const taken = accessories ? { accessories } : {};
    const whom = personId ? { personId } : {};
    const answer = await book.run({ input: { resourceId, startsAt, endsAt, ...whom, ...taken, ...said } });
    return answer?.bookSlot.booking ?? null;
  };
  return { busy: act.busy, refusals: act.refusals, clear: act.clear, run };
}

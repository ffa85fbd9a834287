import { civilDay } from '../../shared/civil-time';
import type { BookingFacts } from '../booking-facts';
import type { DocumentMissing } from '../refusals';

/** Accepted by staff and good through the last day of the slot: an insurance that ends tomorrow does not cover next week. One refusal each. */
export function documentsMustBeValidOnTheDay({ slot, papers }: BookingFacts): DocumentMissing[] {
  const lastDay = civilDay(slot.end - 1);
  return papers.documents
    .filter(({ state, validThrough }) => state !== 'ACCEPTED' || (validThrough !== null && validThrough < lastDay))
    .map(({ typeId, typeName, state, validThrough }) => ({
      code: 'DOCUMENT_MISSING',
      documentTypeId: typeId,
      documentTypeName: typeName,
      state,
      validThrough,
    }));
}

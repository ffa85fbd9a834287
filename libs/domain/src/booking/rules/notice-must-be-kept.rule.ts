import type { BookingFacts } from '../booking-facts';
import type { BookingRuleRefusal } from '../refusals';

/** Some resources need somebody to prepare them. Said only of slots to come: past ones have a refusal of their own. */
export function noticeMustBeKept({ slot, now, resource }: BookingFacts): BookingRuleRefusal | undefined {
  const { noticeMinutes } = resource.rules;
  const isToCome = slot.start >= now;
  return isToCome && slot.start < now + noticeMinutes * 60_000
    ? { code: 'NOTICE_TOO_SHORT', noticeMinutes }
    : undefined;
}

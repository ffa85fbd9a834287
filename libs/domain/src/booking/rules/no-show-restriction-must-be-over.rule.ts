import type { BookingFacts } from '../booking-facts';
import { noShowRestriction } from '../no-show-restriction';
import type { BookingRuleRefusal } from '../refusals';

/** A slot left empty was refused to somebody. Said of those who come as members, and only while it lasts. */
export function noShowRestrictionMustBeOver({ now, person, fairness }: BookingFacts): BookingRuleRefusal | undefined {
  const { absences, policy } = fairness;
  if (person.worksHere || policy.noShow === null) return undefined;
  const restriction = noShowRestriction(absences, policy.noShow, now);
  return restriction ? { code: 'NO_SHOW_RESTRICTION', ...restriction } : undefined;
}

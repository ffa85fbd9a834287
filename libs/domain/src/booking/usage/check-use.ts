import type { BookingFacts } from '../booking-facts';
import { checkBooking } from '../check-booking';
import type { BookingRuleRefusal } from '../refusals';
import { dangerousWorkMustNotBeAlone } from '../rules/dangerous-work-must-not-be-alone.rule';
import { dependenciesMustBeInService } from '../rules/dependencies-must-be-in-service.rule';
import { documentsMustBeValidOnTheDay } from '../rules/documents-must-be-valid-on-the-day.rule';
import { houseRulesMustBeAccepted } from '../rules/house-rules-must-be-accepted.rule';
import { membershipMustCoverTheSlot } from '../rules/membership-must-cover-the-slot.rule';
import { minorsMustBeAccompanied } from '../rules/minors-must-be-accompanied.rule';
import { minorsMustNotUseTheResource } from '../rules/minors-must-not-use-the-resource.rule';
import { personMustBeActive } from '../rules/person-must-be-active.rule';
import { personMustHoldHabilitation } from '../rules/person-must-hold-habilitation.rule';
import { personMustNotBeOnHold } from '../rules/person-must-not-be-on-hold.rule';
import { resourceMustBeInService } from '../rules/resource-must-be-in-service.rule';
import { safetySheetMustBeAccepted } from '../rules/safety-sheet-must-be-accepted.rule';
import { slotMustAvoidClosures } from '../rules/slot-must-avoid-closures.rule';
import { trainerMustBePresentForAccompaniedLevel } from '../rules/trainer-must-be-present-for-accompanied-level.rule';

/**
 * What is asked again when a booked machine is started: all that may have changed since, of the person, the machine and the pole. Quotas,
 * notice and the like were settled when the slot was booked.
 */
export const USE_RULES = [
  personMustBeActive,
  personMustNotBeOnHold,
  membershipMustCoverTheSlot,
  documentsMustBeValidOnTheDay,
  houseRulesMustBeAccepted,
  resourceMustBeInService,
  dependenciesMustBeInService,
  personMustHoldHabilitation,
  safetySheetMustBeAccepted,
  minorsMustNotUseTheResource,
  slotMustAvoidClosures,
  trainerMustBePresentForAccompaniedLevel,
  minorsMustBeAccompanied,
  dangerousWorkMustNotBeAlone,
] as const;

/** Whether the machine may be started now, in a booking that holds it: judged for what is left of the slot. */
export function checkUse(facts: BookingFacts): BookingRuleRefusal[] {
  const left = { start: Math.min(Math.max(facts.now, facts.slot.start), facts.slot.end - 1), end: facts.slot.end };
  return USE_RULES.flatMap<BookingRuleRefusal>((rule) => rule({ ...facts, slot: left }) ?? []);
}

/** Whether somebody who comes without a booking may take the machine now: all the rules, but a start between two lines of the grid. */
export const checkWalkIn = (facts: BookingFacts): BookingRuleRefusal[] =>
  checkBooking({ ...facts, now: Math.min(facts.now, facts.slot.start) }).filter(({ code }) => code !== 'OFF_GRID');

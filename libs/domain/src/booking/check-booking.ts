import type { BookingFacts } from './booking-facts';
import type { BookingRuleRefusal } from './refusals';
import { horizonMustNotBeExceeded } from './rules/horizon-must-not-be-exceeded.rule';
import { membershipMustCoverTheSlot } from './rules/membership-must-cover-the-slot.rule';
import { noticeMustBeKept } from './rules/notice-must-be-kept.rule';
import { personMustBeActive } from './rules/person-must-be-active.rule';
import { personMustHoldHabilitation } from './rules/person-must-hold-habilitation.rule';
import { personMustNotBeBookedElsewhere } from './rules/person-must-not-be-booked-elsewhere.rule';
import { personMustNotBeOnHold } from './rules/person-must-not-be-on-hold.rule';
import { resourceMustBeBookable } from './rules/resource-must-be-bookable.rule';
import { resourceMustBeInService } from './rules/resource-must-be-in-service.rule';
import { slotMustAvoidClosures } from './rules/slot-must-avoid-closures.rule';
import { slotMustBeFree } from './rules/slot-must-be-free.rule';
import { slotMustBeInsideOpeningHours } from './rules/slot-must-be-inside-opening-hours.rule';
import { slotMustFallOnTheGrid } from './rules/slot-must-fall-on-the-grid.rule';
import { slotMustNotBePast } from './rules/slot-must-not-be-past.rule';
import { slotMustNotBeTooLong } from './rules/slot-must-not-be-too-long.rule';
import { slotMustNotBeTooShort } from './rules/slot-must-not-be-too-short.rule';

/** Every rule that can forbid a booking, in the order people read the answer: who, with what, when, and whether it is free. */
export const BOOKING_RULES = [
  personMustBeActive,
  personMustNotBeOnHold,
  membershipMustCoverTheSlot,
  resourceMustBeInService,
  resourceMustBeBookable,
  personMustHoldHabilitation,
  slotMustNotBePast,
  noticeMustBeKept,
  horizonMustNotBeExceeded,
  slotMustBeInsideOpeningHours,
  slotMustAvoidClosures,
  slotMustFallOnTheGrid,
  slotMustNotBeTooShort,
  slotMustNotBeTooLong,
  personMustNotBeBookedElsewhere,
  slotMustBeFree,
] as const;

export const checkBooking = (facts: BookingFacts): BookingRuleRefusal[] =>
  BOOKING_RULES.flatMap((rule) => rule(facts) ?? []);

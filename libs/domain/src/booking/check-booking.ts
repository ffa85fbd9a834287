import type { BookingFacts } from './booking-facts';
import type { BookingRuleRefusal } from './refusals';
import { accessoriesMustBeInStock } from './rules/accessories-must-be-in-stock.rule';
import { containedResourcesMustBeFree } from './rules/contained-resources-must-be-free.rule';
import { dangerousWorkMustNotBeAlone } from './rules/dangerous-work-must-not-be-alone.rule';
import { dependenciesMustBeInService } from './rules/dependencies-must-be-in-service.rule';
import { documentsMustBeValidOnTheDay } from './rules/documents-must-be-valid-on-the-day.rule';
import { horizonMustNotBeExceeded } from './rules/horizon-must-not-be-exceeded.rule';
import { houseRulesMustBeAccepted } from './rules/house-rules-must-be-accepted.rule';
import { membershipMustCoverTheSlot } from './rules/membership-must-cover-the-slot.rule';
import { minorsMustBeAccompanied } from './rules/minors-must-be-accompanied.rule';
import { minorsMustNotUseTheResource } from './rules/minors-must-not-use-the-resource.rule';
import { noShowRestrictionMustBeOver } from './rules/no-show-restriction-must-be-over.rule';
import { noticeMustBeKept } from './rules/notice-must-be-kept.rule';
import { paymentsMustNotBeInArrears } from './rules/payments-must-not-be-in-arrears.rule';
import { personMustBeActive } from './rules/person-must-be-active.rule';
import { personMustHoldHabilitation } from './rules/person-must-hold-habilitation.rule';
import { personMustNotBeBookedElsewhere } from './rules/person-must-not-be-booked-elsewhere.rule';
import { personMustNotBeOnHold } from './rules/person-must-not-be-on-hold.rule';
import { poleCapacityMustNotBeExceeded } from './rules/pole-capacity-must-not-be-exceeded.rule';
import { quotaMustNotBeExceeded } from './rules/quota-must-not-be-exceeded.rule';
import { resourceMustBeBookable } from './rules/resource-must-be-bookable.rule';
import { resourceMustBeInService } from './rules/resource-must-be-in-service.rule';
import { safetySheetMustBeAccepted } from './rules/safety-sheet-must-be-accepted.rule';
import { slotMustAvoidClosures } from './rules/slot-must-avoid-closures.rule';
import { slotMustBeFree } from './rules/slot-must-be-free.rule';
import { slotMustBeInsideOpeningHours } from './rules/slot-must-be-inside-opening-hours.rule';
import { slotMustFallOnTheGrid } from './rules/slot-must-fall-on-the-grid.rule';
import { slotMustNotBePast } from './rules/slot-must-not-be-past.rule';
import { slotMustNotBeTooLong } from './rules/slot-must-not-be-too-long.rule';
import { slotMustNotBeTooShort } from './rules/slot-must-not-be-too-short.rule';
import { trainerMustBePresentForAccompaniedLevel } from './rules/trainer-must-be-present-for-accompanied-level.rule';
import { upcomingBookingsMustBeFewEnough } from './rules/upcoming-bookings-must-be-few-enough.rule';

/**
 * Every rule that can forbid a booking, in the order people read the answer: who, with what, when, who else is there, how much was
 * taken, and whether it is free.
 */
export const BOOKING_RULES = [
  personMustBeActive,
  personMustNotBeOnHold,
  noShowRestrictionMustBeOver,
  membershipMustCoverTheSlot,
  paymentsMustNotBeInArrears,
  documentsMustBeValidOnTheDay,
  houseRulesMustBeAccepted,
  resourceMustBeInService,
  dependenciesMustBeInService,
  resourceMustBeBookable,
  personMustHoldHabilitation,
  safetySheetMustBeAccepted,
  minorsMustNotUseTheResource,
  slotMustNotBePast,
  noticeMustBeKept,
  horizonMustNotBeExceeded,
  slotMustBeInsideOpeningHours,
  slotMustAvoidClosures,
  slotMustFallOnTheGrid,
  slotMustNotBeTooShort,
  slotMustNotBeTooLong,
  trainerMustBePresentForAccompaniedLevel,
  minorsMustBeAccompanied,
  dangerousWorkMustNotBeAlone,
  upcomingBookingsMustBeFewEnough,
  quotaMustNotBeExceeded,
  personMustNotBeBookedElsewhere,
  poleCapacityMustNotBeExceeded,
  accessoriesMustBeInStock,
  containedResourcesMustBeFree,
  slotMustBeFree,
] as const;

export const checkBooking = (facts: BookingFacts): BookingRuleRefusal[] =>
  BOOKING_RULES.flatMap<BookingRuleRefusal>((rule) => rule(facts) ?? []);

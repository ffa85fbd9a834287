import type { Pause } from '../membership/changes';
import type { Slot } from '../shared/slot';
import type { HabilitationLevel, PaymentState } from '../shared/vocabulary';
import type { ResourceRules } from '../workshop';
import type { FairnessFacts } from './fairness-facts';
import type { PaperFacts } from './paper-facts';
import type { PolePresenceFacts } from './presence-facts';
import type { AccessoryFacts, ContainedOccupation, Dependency } from './surrounding-facts';

/** Everything the rules on a booking need to know, as plain facts read at one instant. */
export interface BookingFacts {
  readonly now: number;
  /** The slot wanted. */
  readonly slot: Slot;
  readonly person: PersonFacts;
  readonly membership: MembershipFacts;
  readonly resource: BookableResource;
  readonly calendar: Calendar;
  readonly habilitations: readonly HeldHabilitation[];
  /** Confirmed bookings of the person near the slot, on any resource; without the booking being moved. */
  readonly ownBookings: readonly OwnBooking[];
  /** What takes the resource near the slot, buffers included; without the booking being moved. */
  readonly occupations: readonly Slot[];
  /** What takes the resources that stand in this one: they are taken with it. */
  readonly containedOccupations: readonly ContainedOccupation[];
  /** What goes with the booking. */
  readonly accessories: readonly AccessoryFacts[];
  readonly papers: PaperFacts;
  readonly presence: PolePresenceFacts;
  readonly fairness: FairnessFacts;
}

export interface PersonFacts {
  readonly active: boolean;
  /** Staff and trainers work here: they do not subscribe. */
  readonly worksHere: boolean;
  /** Reason of the oldest hold not lifted. */
  readonly heldFor: string | null;
  /** Civil day of birth; null: not known, an adult for all we know. */
  readonly bornOn: string | null;
}

/** Civil days `YYYY-MM-DD`; ends exclusive. */
export interface MembershipFacts {
  readonly subscriptions: readonly OwnSubscription[];
  readonly packs: readonly PackFacts[];
}

export interface OwnSubscription {
  readonly startsOn: string;
  readonly endsOn: string | null;
  /** Days in which it gives no right; null: until somebody says when it runs again. */
  readonly pauses?: readonly Pause[];
  readonly paymentState: PaymentState;
}

export interface PackFacts {
  readonly id: string;
  /** Minutes left, those of a booking being moved included. */
  readonly remainingMinutes: number;
  readonly expiresOn: string;
}

export interface BookableResource {
  readonly id: string;
  readonly name: string;
  readonly inService: boolean;
  readonly outOfServiceReason: string | null;
  readonly bookable: boolean;
  readonly requiredHabilitation: RequiredHabilitation | null;
  readonly rules: ResourceRules;
  /** What it cannot run without: dust extraction, compressed air. */
  readonly dependencies: readonly Dependency[];
  readonly dangerous: boolean;
  readonly adultsOnly: boolean;
  /** Booked only once staff agree. */
  readonly needsApproval: boolean;
}

export interface RequiredHabilitation {
  readonly typeId: string;
  readonly name: string;
  readonly level: HabilitationLevel;
}

export interface HeldHabilitation {
  readonly typeId: string;
  readonly level: HabilitationLevel;
  /** Exclusive; null: no end. */
  readonly validUntil: number | null;
}

export interface OwnBooking {
  readonly slot: Slot;
  readonly resourceName: string;
}

/** When the manufacture opens, around the slot. */
export interface Calendar {
  /** Weekly opening hours as instants, merged, whatever closes them. */
  readonly openingHours: readonly Slot[];
  /** Closures and public holidays. */
  readonly closures: readonly ClosedPeriod[];
}

export interface ClosedPeriod {
  readonly slot: Slot;
  readonly reason: string;
}

import type { Slot } from '../shared/slot';
import type { HabilitationLevel, PaymentState, QuotaPeriod, QuotaScope } from '../shared/vocabulary';
import type { DocumentState } from './paper-facts';

/** A slot the person could really book instead. */
export interface Alternative {
  readonly resourceId: string;
  readonly resourceName: string;
  readonly slot: Slot;
}

/** Why two clear times are no slot; nothing else can be checked then. */
export type SlotReadingRefusal = { readonly code: 'SLOT_ENDS_BEFORE_IT_STARTS' } | TooLong;

export interface TooLong {
  readonly code: 'TOO_LONG';
  readonly maximumMinutes: number;
}

export interface HabilitationMissing {
  readonly code: 'HABILITATION_MISSING';
  readonly typeId: string;
  readonly typeName: string;
  readonly resourceName: string;
  readonly requiredLevel: HabilitationLevel;
  /** A lower level held on the slot. */
  readonly heldLevel: HabilitationLevel | null;
  /** Held at the right level, but until this instant only. */
  readonly heldUntil: number | null;
}

export interface SlotTaken {
  readonly code: 'SLOT_TAKEN';
  readonly resourceName: string;
  readonly slot: Slot;
  /** Nearest first; looked up once the refusal is certain. */
  readonly alternatives: readonly Alternative[];
}

export interface ResourceOutOfService {
  readonly code: 'RESOURCE_OUT_OF_SERVICE';
  readonly resourceName: string;
  readonly reason: string | null;
  /** On similar resources. */
  readonly alternatives: readonly Alternative[];
}

export interface QuotaExceeded {
  readonly code: 'QUOTA_EXCEEDED';
  readonly quotaId: string;
  readonly scope: QuotaScope;
  readonly scopeName: string | null;
  readonly period: QuotaPeriod;
  /** In the first period this booking would exceed, without it. */
  readonly usedMinutes: number;
  readonly allowedMinutes: number;
  /** What this booking would add to that period. */
  readonly wantedMinutes: number;
  /** When the next period begins. */
  readonly freesAt: number;
}

export interface DocumentMissing {
  readonly code: 'DOCUMENT_MISSING';
  readonly documentTypeId: string;
  readonly documentTypeName: string;
  readonly state: DocumentState;
  /** Accepted, but good until this day only. */
  readonly validThrough: string | null;
}

export interface TrainerNotPresent {
  readonly code: 'TRAINER_NOT_PRESENT';
  readonly resourceName: string;
  readonly typeName: string;
  /** When a trainer is there around the slot. */
  readonly presences: readonly Slot[];
}

/** Where the person stands with the manufacture. */
export type StandingRefusal =
  | { readonly code: 'PAYMENT_IN_ARREARS'; readonly state: Exclude<PaymentState, 'UP_TO_DATE' | 'PAST_DUE'> }
  | DocumentMissing
  | { readonly code: 'HOUSE_RULES_NOT_ACCEPTED'; readonly version: number };

/** What keeps people whole. */
export type SafetyRefusal =
  | {
      readonly code: 'SAFETY_SHEET_NOT_ACCEPTED';
      readonly resourceId: string;
      readonly about: string;
      readonly version: number;
    }
  | { readonly code: 'DEPENDENCY_DOWN'; readonly resourceName: string; readonly dependencies: readonly string[] }
  | { readonly code: 'ADULTS_ONLY'; readonly resourceName: string }
  | { readonly code: 'MINOR_NOT_ACCOMPANIED'; readonly unaccompanied: Slot }
  | { readonly code: 'WORKING_ALONE'; readonly resourceName: string; readonly alone: Slot }
  | TrainerNotPresent;

/** What leaves something to the others. */
export type FairnessRefusal =
  | QuotaExceeded
  | { readonly code: 'TOO_MANY_UPCOMING'; readonly maximumUpcoming: number }
  | {
      readonly code: 'NO_SHOW_RESTRICTION';
      readonly until: number;
      readonly absenceCount: number;
    }
  | { readonly code: 'POLE_FULL'; readonly poleName: string; readonly capacity: number; readonly full: Slot }
  | {
      readonly code: 'CONTAINED_TAKEN';
      readonly resourceName: string;
      readonly containedName: string;
      readonly slot: Slot;
    }
  | {
      readonly code: 'ACCESSORY_OUT_OF_STOCK';
      readonly accessoryName: string;
      readonly wanted: number;
      readonly left: number;
    };

/** Why a slot cannot be booked. */
export type BookingRuleRefusal =
  | StandingRefusal
  | SafetyRefusal
  | FairnessRefusal
  | { readonly code: 'PERSON_NOT_ACTIVE' }
  | { readonly code: 'PERSON_ON_HOLD'; readonly reason: string }
  | { readonly code: 'MEMBERSHIP_NOT_ACTIVE'; readonly day: string }
  | { readonly code: 'MEMBERSHIP_PAUSED'; readonly day: string; readonly resumesOn: string | null }
  | { readonly code: 'HOUR_CREDIT_TOO_LOW'; readonly neededMinutes: number; readonly remainingMinutes: number }
  | ResourceOutOfService
  | { readonly code: 'RESOURCE_NOT_BOOKABLE'; readonly resourceName: string }
  | { readonly code: 'OUTSIDE_OPENING_HOURS'; readonly day: string; readonly openingHours: readonly Slot[] }
  | { readonly code: 'MANUFACTURE_CLOSED'; readonly reason: string; readonly closed: Slot }
  | { readonly code: 'OFF_GRID'; readonly gridMinutes: number }
  | { readonly code: 'TOO_SHORT'; readonly minimumMinutes: number }
  | TooLong
  | { readonly code: 'SLOT_IN_THE_PAST' }
  | { readonly code: 'NOTICE_TOO_SHORT'; readonly noticeMinutes: number }
  | { readonly code: 'BEYOND_HORIZON'; readonly horizonDays: number; readonly lastDay: string }
  | { readonly code: 'OWN_OVERLAP'; readonly resourceName: string; readonly slot: Slot }
  | HabilitationMissing
  | SlotTaken;

/** Why a booking cannot be cancelled, or moved away from its slot. */
export type CancellationRefusal =
  | { readonly code: 'ALREADY_CANCELLED' }
  | { readonly code: 'ALREADY_STARTED' }
  | { readonly code: 'CANCELLATION_DEADLINE_PASSED'; readonly deadline: number };

/** Every refusal of booking. */
export type BookingRefusal =
  | SlotReadingRefusal
  | BookingRuleRefusal
  | CancellationRefusal
  /** The id was used for another request: a fault of the program asking, not of the person. */
  | { readonly code: 'CLIENT_MUTATION_ID_REUSED' }
  | { readonly code: 'PLANNING_TOO_LONG'; readonly maximumDays: number };

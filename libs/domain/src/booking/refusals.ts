import type { Slot } from '../shared/slot';
import type { HabilitationLevel } from '../shared/vocabulary';

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

/** Why a slot cannot be booked. */
export type BookingRuleRefusal =
  | { readonly code: 'PERSON_NOT_ACTIVE' }
  | { readonly code: 'PERSON_ON_HOLD'; readonly reason: string }
  | { readonly code: 'MEMBERSHIP_NOT_ACTIVE'; readonly day: string }
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

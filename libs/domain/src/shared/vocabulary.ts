/** An APPLICANT has an account and nothing else yet: they become a MEMBER when staff accept them. */
export const ROLES = ['APPLICANT', 'MEMBER', 'TRAINER', 'MANAGER', 'ADMINISTRATOR', 'PARTNER_VIEWER'] as const;
export type Role = (typeof ROLES)[number];

export const LANGUAGES = ['FR', 'EN'] as const;
export type Language = (typeof LANGUAGES)[number];

export const RESOURCE_KINDS = ['MACHINE', 'ROOM', 'VEHICLE', 'WORKSTATION'] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** Ordered: who holds a level may do all that the lower ones allow. */
export const HABILITATION_LEVELS = ['ACCOMPANIED', 'AUTONOMOUS', 'TRAINER'] as const;
export type HabilitationLevel = (typeof HABILITATION_LEVELS)[number];

/** A booking asked for holds its time while staff decide. */
export const BOOKING_STATES = ['REQUESTED', 'CONFIRMED', 'CANCELLED'] as const;
export type BookingState = (typeof BOOKING_STATES)[number];

/** What is lent for months: bench, locker, rack. */
export const STORAGE_PLACE_KINDS = ['BENCH', 'LOCKER', 'RACK'] as const;
export type StoragePlaceKind = (typeof STORAGE_PLACE_KINDS)[number];

export const OCCUPATION_KINDS = ['BOOKING', 'MAINTENANCE', 'HOLD', 'TRAINING'] as const;
export type OccupationKind = (typeof OCCUPATION_KINDS)[number];

export const PLAN_KINDS = ['SUBSCRIPTION', 'HOUR_PACK'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

export const TRAINING_SESSION_STATES = ['PLANNED', 'CANCELLED', 'DONE'] as const;
export type TrainingSessionState = (typeof TRAINING_SESSION_STATES)[number];

/** WAITING holds no seat; OFFERED keeps one for a time, until it is taken or lost. */
export const ENROLMENT_STATES = [
  'ENROLLED',
  'WAITING',
  'OFFERED',
  'CANCELLED',
  'ATTENDED',
  'ABSENT',
  'PASSED',
  'FAILED',
] as const;
export type EnrolmentState = (typeof ENROLMENT_STATES)[number];

/** How far a subscription has slipped behind its payments; lifted by paying. */
export const PAYMENT_STATES = ['UP_TO_DATE', 'PAST_DUE', 'RESTRICTED', 'SUSPENDED'] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

export const QUOTA_PERIODS = ['DAY', 'WEEK', 'MONTH'] as const;
export type QuotaPeriod = (typeof QUOTA_PERIODS)[number];

/** Whose hours a quota adds up. */
export const QUOTA_SCOPES = ['RESOURCE', 'CATEGORY', 'POLE', 'EVERYTHING'] as const;
export type QuotaScope = (typeof QUOTA_SCOPES)[number];

/** A slot nobody came for, or given back too late for anybody else. */
export const ABSENCE_KINDS = ['NO_SHOW', 'LATE_CANCEL'] as const;
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

/** What became of the wish to book what needs approval. */
export const APPROVALS = ['ASKED', 'GIVEN', 'DECLINED', 'LAPSED'] as const;
export type Approval = (typeof APPROVALS)[number];

/** How freed time is offered: to one after the other, or to all who wait at once. */
export const WAITLIST_POLICIES = ['ONE_AT_A_TIME', 'FIRST_WINS'] as const;
export type WaitlistPolicy = (typeof WAITLIST_POLICIES)[number];

export const WAITLIST_STATES = ['WAITING', 'OFFERED', 'CLAIMED', 'EXPIRED', 'LEFT'] as const;
export type WaitlistState = (typeof WAITLIST_STATES)[number];

export const OFFER_OUTCOMES = ['CLAIMED', 'EXPIRED', 'DECLINED'] as const;
export type OfferOutcome = (typeof OFFER_OUTCOMES)[number];

/** Whose names a wall screen shows. */
export const PRESENCE_NAMES = ['NOBODY', 'FIRST_NAMES', 'FULL_NAMES'] as const;
export type PresenceNames = (typeof PRESENCE_NAMES)[number];

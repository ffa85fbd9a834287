export const ROLES = ['MEMBER', 'TRAINER', 'MANAGER', 'ADMINISTRATOR', 'PARTNER_VIEWER'] as const;
export type Role = (typeof ROLES)[number];

export const LANGUAGES = ['FR', 'EN'] as const;
export type Language = (typeof LANGUAGES)[number];

export const RESOURCE_KINDS = ['MACHINE', 'ROOM', 'VEHICLE', 'WORKSTATION'] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** Ordered: who holds a level may do all that the lower ones allow. */
export const HABILITATION_LEVELS = ['ACCOMPANIED', 'AUTONOMOUS', 'TRAINER'] as const;
export type HabilitationLevel = (typeof HABILITATION_LEVELS)[number];

export const BOOKING_STATES = ['CONFIRMED', 'CANCELLED'] as const;
export type BookingState = (typeof BOOKING_STATES)[number];

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

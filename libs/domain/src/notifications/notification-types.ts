/** What the manufacture tells a person about, one preference each. */
export const NOTIFICATION_TYPES = [
  'BOOKING_CONFIRMED',
  'BOOKING_MOVED',
  'BOOKING_CANCELLED',
  'BOOKING_REMINDER',
  'BOOKING_ENDS_SOON',
  'BOOKING_RELEASED',
  'BOOKING_DECIDED',
  'SLOT_OFFERED',
  'TRAINING_ENROLLED',
  'TRAINING_SEAT_OFFERED',
  'TRAINING_CANCELLED',
  'HABILITATION_CHANGED',
  'HABILITATION_EXPIRES',
  'DOCUMENT_REVIEWED',
  'DOCUMENT_EXPIRES',
  'APPLICATION_DECIDED',
  'PAYMENT_FAILED',
  'PAYMENT_REMINDER',
  'PAYMENT_RECEIVED',
  'BILLING_RUN_STOPPED',
] as const;
export type NotificationType = (typeof NOTIFICATION_TYPES)[number];

export interface Channels {
  readonly inApp: boolean;
  readonly mail: boolean;
}

const BOTH: Channels = { inApp: true, mail: true };
const NEITHER: Channels = { inApp: false, mail: false };
const IN_APP: Channels = { inApp: true, mail: false };

/** What a person receives who never chose: mail for what changes a day, the screen alone for the rest. */
export const DEFAULT_CHANNELS: Readonly<Record<NotificationType, Channels>> = {
  BOOKING_CONFIRMED: BOTH,
  BOOKING_MOVED: BOTH,
  BOOKING_CANCELLED: BOTH,
  BOOKING_REMINDER: BOTH,
  BOOKING_ENDS_SOON: IN_APP,
  BOOKING_RELEASED: BOTH,
  BOOKING_DECIDED: BOTH,
  SLOT_OFFERED: BOTH,
  TRAINING_ENROLLED: BOTH,
  TRAINING_SEAT_OFFERED: BOTH,
  TRAINING_CANCELLED: BOTH,
  HABILITATION_CHANGED: IN_APP,
  HABILITATION_EXPIRES: BOTH,
  DOCUMENT_REVIEWED: BOTH,
  DOCUMENT_EXPIRES: BOTH,
  APPLICATION_DECIDED: BOTH,
  PAYMENT_FAILED: BOTH,
  PAYMENT_REMINDER: BOTH,
  PAYMENT_RECEIVED: NEITHER,
  BILLING_RUN_STOPPED: BOTH,
};

/** What only those who run the place are told: nobody else chooses how. */
export const STAFF_NOTIFICATION_TYPES: readonly NotificationType[] = ['BILLING_RUN_STOPPED'];

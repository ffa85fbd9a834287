import type { NoticePreferencesQuery, NotificationKind } from '../../generated/notices/graphql';

export type Preference = NoticePreferencesQuery['notificationPreferences'][number];

const PREFIXES = {
  bookings: ['BOOKING_', 'SLOT_'],
  trainings: ['TRAINING_', 'HABILITATION_'],
  papers: ['DOCUMENT_', 'APPLICATION_'],
  money: ['PAYMENT_', 'BILLING_'],
} as const;
export type NoticeGroup = keyof typeof PREFIXES;

/** The subject that a kind of notice belongs to; a kind nobody thought of here goes with one's papers. */
export const groupOf = (kind: NotificationKind): NoticeGroup =>
  (Object.keys(PREFIXES) as NoticeGroup[]).find((group) => PREFIXES[group].some((prefix) => kind.startsWith(prefix))) ??
  'papers';

/** Preferences by subject, in the order people look for them. */
export const byGroup = (preferences: readonly Preference[]) =>
  (Object.keys(PREFIXES) as NoticeGroup[])
    .map((group) => ({ group, preferences: preferences.filter(({ type }) => groupOf(type) === group) }))
    .filter((one) => one.preferences.length > 0);

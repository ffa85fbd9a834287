const DAY = 86_400_000;

/** How many days ahead people are reminded that something of theirs ends, the last reminder first. */
export const REMINDER_DAYS = [7, 30] as const;
export type ReminderDays = (typeof REMINDER_DAYS)[number];

/** The reminder due now for what ends then; null when it is too early, or over. One missed is not caught up by an earlier one. */
export const reminderDue = (until: number, now: number): ReminderDays | null =>
  until <= now ? null : (REMINDER_DAYS.find((days) => until - now <= days * DAY) ?? null);

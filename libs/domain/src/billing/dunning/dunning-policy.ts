/** What happens to who does not pay, by days after the due day; decided by the manufacture. */
export interface DunningPolicy {
  /** Reminders, in order: friendly, firm, last. */
  readonly reminderDays: readonly number[];
  /** Books nothing new. */
  readonly restrictDays: number;
  /** Does not come in. */
  readonly suspendDays: number;
}

/** Each reminder leaves a week before it bites; the last one says what comes. */
export const USUAL_DUNNING: DunningPolicy = { reminderDays: [3, 10, 23], restrictDays: 15, suspendDays: 30 };

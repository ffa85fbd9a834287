/** A day of the week in a rule; `ordinal` is its rank in the month, from the end when negative, null for every one. */
export interface RuleWeekday {
  /** ISO: 1 (Monday) to 7 (Sunday). */
  readonly weekday: number;
  readonly ordinal: number | null;
}

/** Last civil time at which an occurrence may start, itself included. */
export interface RuleEnd {
  readonly day: string;
  readonly minute: number;
}

/** The part of RFC 5545 recurrence rules that people repeat bookings by; weeks begin on Monday. */
export interface Recurrence {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY';
  readonly interval: number;
  /** Empty: the weekday, or the day of the month, of the start. */
  readonly byDay: readonly RuleWeekday[];
  readonly count: number | null;
  readonly until: RuleEnd | null;
}

/** Two years of weeks: nobody books further. */
export const MOST_OCCURRENCES = 104;

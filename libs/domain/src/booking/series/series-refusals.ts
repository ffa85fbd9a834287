/** What is wrong with a rule of recurrence. */
export type RecurrenceProblem =
  'PART_UNKNOWN' | 'PART_TWICE' | 'VALUE_UNREADABLE' | 'COUNT_AND_UNTIL' | 'ORDINAL_MISPLACED';

/** Why a series cannot be made or changed; what forbids one occurrence is said with it. */
export type SeriesRefusal =
  /** `part` of the rule, e.g. BYDAY: a fault of the program asking. */
  | { readonly code: 'RECURRENCE_UNREADABLE'; readonly part: string; readonly problem: RecurrenceProblem }
  | { readonly code: 'TOO_MANY_OCCURRENCES'; readonly maximum: number }
  /** No day fits the rule, or every one was skipped: why, for the first. */
  | { readonly code: 'SERIES_EMPTY' }
  /** Days on which something stands in the way, to be skipped, shifted or given another time. */
  | { readonly code: 'OCCURRENCES_TO_DECIDE'; readonly days: readonly string[] }
  /** Nothing of it lies ahead. */
  | { readonly code: 'SERIES_OVER' };

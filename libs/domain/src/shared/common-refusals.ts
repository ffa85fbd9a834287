/** Refusals any act may meet. */
export type CommonRefusal =
  /** Absent or denied: the same answer, so that an id reveals nothing. */
  | { readonly code: 'NOT_FOUND'; readonly what: string }
  | { readonly code: 'INVALID_INPUT'; readonly field: string; readonly problem: string }
  /** A constraint of the database met by two acts at once. */
  | { readonly code: 'CONFLICT'; readonly constraint: string }
  /** Locks could not be had in time, after retries. */
  | { readonly code: 'BUSY' };

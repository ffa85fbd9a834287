/** What the rules on closing need to know; days as YYYY-MM-DD. */
export interface ClosingFacts {
  /** Last day of the period to close. */
  readonly closesThrough: string;
  readonly closedThrough: string | null;
  readonly today: string;
  /** Drafts of the period that are not issued. */
  readonly waitingDrafts: number;
  /** What verifying the chain of its documents found. */
  readonly chainFaults: number;
}

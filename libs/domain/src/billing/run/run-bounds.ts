import type { Cents } from '../../shared/money';

/** What a billing run may do at most before people look: a biller gone wild stops itself. */
export interface RunBounds {
  readonly mostInvoices: number;
  readonly mostCentsEach: Cents;
  readonly mostCentsInAll: Cents;
}

export interface RunSoFar {
  readonly invoices: number;
  readonly cents: Cents;
}

export type BoundReached = 'TOO_MANY_INVOICES' | 'INVOICE_TOO_LARGE' | 'RUN_TOO_LARGE';

/** Twice what a run is expected to be, and never less than a small house needs. */
export const usualBounds = (expected: RunSoFar): RunBounds => ({
  mostInvoices: Math.max(50, expected.invoices * 2),
  mostCentsEach: 500_000,
  mostCentsInAll: Math.max(5_000_000, expected.cents * 2),
});

/** Why the next invoice of a run must not be issued; null when it may. */
export function boundReached(soFar: RunSoFar, next: Cents, bounds: RunBounds): BoundReached | null {
  if (soFar.invoices >= bounds.mostInvoices) return 'TOO_MANY_INVOICES';
  if (next > bounds.mostCentsEach) return 'INVOICE_TOO_LARGE';
  return soFar.cents + next > bounds.mostCentsInAll ? 'RUN_TOO_LARGE' : null;
}

import type { ClosureFacts } from '../check-closure';
import type { ClosureRefusal } from '../refusals';

const MAXIMUM_DAYS = 366;

/** A year typed wrong would silently close the place for good. */
export const closureMustNotExceedAYear = ({ closed }: ClosureFacts): ClosureRefusal | undefined =>
  closed.end - closed.start <= MAXIMUM_DAYS * 86_400_000
    ? undefined
    : { code: 'CLOSURE_TOO_LONG', maximumDays: MAXIMUM_DAYS };

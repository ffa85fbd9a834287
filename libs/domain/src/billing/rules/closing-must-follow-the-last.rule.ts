import type { ClosingFacts } from '../closing/closing-facts';
import type { ClosingRefusal } from '../refusals';

/** What is closed stays closed (plan comptable général, art. 1031-3). */
export const closingMustFollowTheLast = ({ closesThrough, closedThrough }: ClosingFacts): ClosingRefusal | undefined =>
  closedThrough !== null && closesThrough <= closedThrough
    ? { code: 'PERIOD_ALREADY_CLOSED', closedThrough }
    : undefined;

import type { CancellationFacts } from '../check-cancellation';
import type { CancellationRefusal } from '../refusals';

/** What happened is not rewritten, not even by staff. */
export const bookingMustNotHaveStarted = ({ slot, now }: CancellationFacts): CancellationRefusal | undefined =>
  slot.start <= now ? { code: 'ALREADY_STARTED' } : undefined;

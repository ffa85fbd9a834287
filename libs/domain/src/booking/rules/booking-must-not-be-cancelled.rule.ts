import type { CancellationFacts } from '../check-cancellation';
import type { CancellationRefusal } from '../refusals';

/** What is cancelled stays cancelled; its slot may already be somebody else's. */
export const bookingMustNotBeCancelled = ({ state }: CancellationFacts): CancellationRefusal | undefined =>
  state === 'CANCELLED' ? { code: 'ALREADY_CANCELLED' } : undefined;

import type { ClosureFacts } from '../check-closure';
import type { ClosureRefusal } from '../refusals';

/** An empty or reversed span closes nothing. */
export const closureMustEndAfterItStarts = ({ closed }: ClosureFacts): ClosureRefusal | undefined =>
  closed.start < closed.end ? undefined : { code: 'CLOSURE_ENDS_BEFORE_IT_STARTS' };

import type { ClosureFacts } from '../check-closure';
import type { ClosureRefusal } from '../refusals';

/** The past is not rewritten: what was open stays so in the figures. */
export const closureMustNotBeOver = ({ closed, now }: ClosureFacts): ClosureRefusal | undefined =>
  closed.end > now ? undefined : { code: 'CLOSURE_ALREADY_OVER' };

import type { ClosingFacts } from '../closing/closing-facts';
import type { ClosingRefusal } from '../refusals';

/** Until its last day has passed, something may still be issued in it. */
export const periodMustBeOverToClose = ({ closesThrough, today }: ClosingFacts): ClosingRefusal | undefined =>
  closesThrough < today ? undefined : { code: 'PERIOD_NOT_OVER', closesThrough };

import type { ClosingFacts } from '../closing/closing-facts';
import type { ClosingRefusal } from '../refusals';

/** A closing vouches for its documents: not for some that were touched. */
export const chainMustBeWholeToClose = ({ chainFaults }: ClosingFacts): ClosingRefusal | undefined =>
  chainFaults > 0 ? { code: 'CHAIN_BROKEN', count: chainFaults } : undefined;

import type { ClosingFacts } from '../closing/closing-facts';
import type { ClosingRefusal } from '../refusals';

/** A draft left behind could never be issued in its period. */
export const draftsMustBeIssuedToClose = ({ waitingDrafts }: ClosingFacts): ClosingRefusal | undefined =>
  waitingDrafts > 0 ? { code: 'DRAFTS_WAITING', count: waitingDrafts } : undefined;

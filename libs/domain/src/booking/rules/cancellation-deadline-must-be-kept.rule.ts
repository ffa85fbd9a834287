import { cancellableUntil, type CancellationFacts } from '../check-cancellation';
import type { CancellationRefusal } from '../refusals';

/** Others need the time to take the slot. Said only of slots to come. */
export function cancellationDeadlineMustBeKept(facts: CancellationFacts): CancellationRefusal | undefined {
  const deadline = cancellableUntil(facts);
  const isToCome = facts.now < facts.slot.start;
  return isToCome && facts.now > deadline ? { code: 'CANCELLATION_DEADLINE_PASSED', deadline } : undefined;
}

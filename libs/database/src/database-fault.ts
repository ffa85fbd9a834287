import { Refused, type CommonRefusal } from '@etabli/domain';
import { REFUSAL_BY_CONSTRAINT } from './refusal-by-constraint';

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';
const LOCK_NOT_AVAILABLE = '55P03';
const UNIQUE_VIOLATION = '23505';
const EXCLUSION_VIOLATION = '23P01';

interface DatabaseFault {
  readonly code?: unknown;
  readonly constraint?: unknown;
}

const fieldsOf = (fault: unknown): DatabaseFault => (fault instanceof Error ? (fault as DatabaseFault) : {});

const RETRIED: readonly unknown[] = [SERIALIZATION_FAILURE, DEADLOCK_DETECTED, LOCK_NOT_AVAILABLE];

/** Whether the same work, begun again, may well succeed: others were in the way, nothing was wrong with it. */
export const isWorthRetrying = (fault: unknown): boolean => RETRIED.includes(fieldsOf(fault).code);

/** The refusal a violated constraint stands for, else the fault itself (a bug stays a bug). */
export function asRefusal(fault: unknown): unknown {
  const { code, constraint } = fieldsOf(fault);
  if (typeof constraint !== 'string') return fault;
  const known = REFUSAL_BY_CONSTRAINT[constraint];
  if (known) return new Refused([known]);
  if (code !== UNIQUE_VIOLATION && code !== EXCLUSION_VIOLATION) return fault;
  const conflict: CommonRefusal = { code: 'CONFLICT', constraint };
  return new Refused([conflict]);
}

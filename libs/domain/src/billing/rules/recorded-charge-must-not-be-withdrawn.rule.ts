import type { WithdrawalFacts } from '../recorded/check-recorded';
import type { RecordedRefusal } from '../refusals';

/** Taken back once: a second click changes neither who did it nor why. */
export const recordedChargeMustNotBeWithdrawn = ({ withdrawn }: WithdrawalFacts): RecordedRefusal | undefined =>
  withdrawn ? { code: 'RECORDED_CHARGE_WITHDRAWN' } : undefined;

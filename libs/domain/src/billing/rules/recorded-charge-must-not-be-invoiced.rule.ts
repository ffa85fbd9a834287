import type { WithdrawalFacts } from '../recorded/check-recorded';
import type { RecordedRefusal } from '../refusals';

/** Once a draft or an invoice has it, it is taken off the draft or credited. */
export const recordedChargeMustNotBeInvoiced = ({ charged }: WithdrawalFacts): RecordedRefusal | undefined =>
  charged ? { code: 'RECORDED_CHARGE_INVOICED' } : undefined;

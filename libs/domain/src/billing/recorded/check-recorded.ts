import type { RecordedRefusal } from '../refusals';
import { recordedChargeMustNotBeInvoiced } from '../rules/recorded-charge-must-not-be-invoiced.rule';
import { recordedChargeMustNotBeWithdrawn } from '../rules/recorded-charge-must-not-be-withdrawn.rule';
import { suppliedDayMustBeRecent } from '../rules/supplied-day-must-be-recent.rule';

/** Days as YYYY-MM-DD, in Paris. */
export interface RecordingFacts {
  readonly suppliedOn: string;
  readonly today: string;
  /** Nothing supplied before is invoiced here. */
  readonly invoicesFrom: string;
}

/** What is known of a charge somebody takes back. */
export interface WithdrawalFacts {
  readonly withdrawn: boolean;
  /** A draft or an invoice has it. */
  readonly charged: boolean;
}

/** Every rule on writing down something to invoice. */
export const RECORDING_RULES = [suppliedDayMustBeRecent] as const;

/** Every rule on taking it back. */
export const RECORDED_WITHDRAWAL_RULES = [recordedChargeMustNotBeWithdrawn, recordedChargeMustNotBeInvoiced] as const;

export const checkRecording = (facts: RecordingFacts): RecordedRefusal[] =>
  RECORDING_RULES.flatMap((rule) => rule(facts) ?? []);

export const checkRecordedWithdrawal = (facts: WithdrawalFacts): RecordedRefusal[] =>
  RECORDED_WITHDRAWAL_RULES.flatMap((rule) => rule(facts) ?? []);

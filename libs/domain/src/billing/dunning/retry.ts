import { addDays } from '../../membership/civil-months';
import type { PaymentMethod } from '../fec';
import { nextBankingDay } from './banking-day';

/** Why a payment failed, as far as trying again goes. */
export const FAILURE_KINDS = ['NO_MONEY', 'PASSING', 'ACTION_NEEDED', 'FINAL'] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** Codes of decline of the provider and reasons of return of SEPA (EPC guidance on reason codes); what is not listed may pass. */
const KINDS: Readonly<Record<string, FailureKind>> = {
  insufficient_funds: 'NO_MONEY',
  card_velocity_exceeded: 'NO_MONEY',
  withdrawal_count_limit_exceeded: 'NO_MONEY',
  AM04: 'NO_MONEY',
  authentication_required: 'ACTION_NEEDED',
  expired_card: 'ACTION_NEEDED',
  incorrect_cvc: 'ACTION_NEEDED',
  mandate_invalid: 'ACTION_NEEDED',
  lost_card: 'FINAL',
  stolen_card: 'FINAL',
  pickup_card: 'FINAL',
  account_closed: 'FINAL',
  debit_not_authorized: 'FINAL',
  refer_to_customer: 'FINAL',
  AC01: 'FINAL',
  AC04: 'FINAL',
  AC06: 'FINAL',
  MD01: 'FINAL',
  MD06: 'FINAL',
  MD07: 'FINAL',
  MS02: 'FINAL',
};

export const failureKind = (code: string): FailureKind => KINDS[code] ?? 'PASSING';

/** Days after each failure; a direct debit costs a return fee each time, so it is tried again once only. */
const RETRY_DAYS: Readonly<Record<'CARD' | 'SEPA_DEBIT', readonly number[]>> = { CARD: [3, 5, 7], SEPA_DEBIT: [7] };

/** A payment that failed. */
export interface FailedPayment {
  readonly method: PaymentMethod;
  readonly kind: FailureKind;
  /** Attempts so far, this one included. */
  readonly attempts: number;
  readonly failedOn: string;
}

/** The day to try again, when banks work; null when only the member can do something, or it was tried often enough. */
export function retryOn({ method, kind, attempts, failedOn }: FailedPayment): string | null {
  if (kind === 'FINAL' || kind === 'ACTION_NEEDED' || (method !== 'CARD' && method !== 'SEPA_DEBIT')) return null;
  const days = RETRY_DAYS[method][attempts - 1];
  return days === undefined ? null : nextBankingDay(addDays(failedOn, days));
}

import type { DebtEvent } from '../../membership/life';
import type { PaymentState } from '../../shared/vocabulary';

const EVENTS: Readonly<Record<PaymentState, DebtEvent>> = {
  UP_TO_DATE: 'DEBT_SETTLED',
  PAST_DUE: 'DEBT_LATE',
  RESTRICTED: 'DEBT_RESTRICTS',
  SUSPENDED: 'DEBT_SUSPENDS',
};

/** What happens to the life of a subscription when its debts say this now; null when they already did. */
export const debtEvent = (before: PaymentState, now: PaymentState): DebtEvent | null =>
  before === now ? null : EVENTS[now];

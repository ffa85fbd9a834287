import type { IssueFacts } from '../invoice/issue-facts';
import { LONGEST_PAYMENT_DAYS } from '../invoice/payment-delay';
import type { IssueRefusal } from '../refusals';

/** Code de commerce, art. L441-10, I: sixty days from issue at most; thirty for a public body. */
export function paymentDelayMustBeLawful({ draft }: IssueFacts): IssueRefusal | undefined {
  const longestDays = LONGEST_PAYMENT_DAYS[draft.buyer.kind];
  const lawful = Number.isInteger(draft.paymentDays) && draft.paymentDays >= 0 && draft.paymentDays <= longestDays;
  return lawful ? undefined : { code: 'PAYMENT_DELAY_UNLAWFUL', longestDays };
}

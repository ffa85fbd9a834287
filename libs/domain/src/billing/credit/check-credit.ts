import type { CreditRefusal, IssueRefusal } from '../refusals';
import { accountingPeriodMustBeOpen } from '../rules/accounting-period-must-be-open.rule';
import { creditMustGiveSomethingBack } from '../rules/credit-must-give-something-back.rule';
import { creditMustHaveAReason } from '../rules/credit-must-have-a-reason.rule';
import { creditMustNotExceedTheInvoice } from '../rules/credit-must-not-exceed-the-invoice.rule';
import { creditMustNotExceedTheLine } from '../rules/credit-must-not-exceed-the-line.rule';
import { creditedDocumentMustBeAnInvoice } from '../rules/credited-document-must-be-an-invoice.rule';
import { issueDayMustFollowTheLast } from '../rules/issue-day-must-follow-the-last.rule';
import type { CreditFacts } from './credit-facts';

/** Every rule that can forbid a credit note. */
export const CREDIT_RULES = [
  creditedDocumentMustBeAnInvoice,
  creditMustHaveAReason,
  creditMustGiveSomethingBack,
  creditMustNotExceedTheLine,
  creditMustNotExceedTheInvoice,
  issueDayMustFollowTheLast,
  accountingPeriodMustBeOpen,
] as const;

export const checkCredit = (facts: CreditFacts): (CreditRefusal | IssueRefusal)[] =>
  CREDIT_RULES.flatMap<CreditRefusal | IssueRefusal>((rule) => rule(facts) ?? []);

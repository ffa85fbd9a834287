import type { IssueRefusal } from '../refusals';
import { accountingPeriodMustBeOpen } from '../rules/accounting-period-must-be-open.rule';
import { buyerMustBeIdentified } from '../rules/buyer-must-be-identified.rule';
import { franchiseMustBeDeclared } from '../rules/franchise-must-be-declared.rule';
import { franchiseMustNotChargeVat } from '../rules/franchise-must-not-charge-vat.rule';
import { invoiceMustHaveALine } from '../rules/invoice-must-have-a-line.rule';
import { invoiceMustNotBeNegative } from '../rules/invoice-must-not-be-negative.rule';
import { issueDayMustFollowTheLast } from '../rules/issue-day-must-follow-the-last.rule';
import { linesMustBeWithinBounds } from '../rules/lines-must-be-within-bounds.rule';
import { outOfScopeMustStandAlone } from '../rules/out-of-scope-must-stand-alone.rule';
import { paymentDelayMustBeLawful } from '../rules/payment-delay-must-be-lawful.rule';
import { sellerMustBeIdentified } from '../rules/seller-must-be-identified.rule';
import { trainingExemptionMustBeAttested } from '../rules/training-exemption-must-be-attested.rule';
import { vatRateMustExistOnTheDay } from '../rules/vat-rate-must-exist-on-the-day.rule';
import type { IssueFacts } from './issue-facts';

/** Every rule that can forbid issuing an invoice, in the order a manager mends it: who, what, how taxed, when. */
export const ISSUE_RULES = [
  sellerMustBeIdentified,
  buyerMustBeIdentified,
  invoiceMustHaveALine,
  linesMustBeWithinBounds,
  vatRateMustExistOnTheDay,
  franchiseMustNotChargeVat,
  franchiseMustBeDeclared,
  trainingExemptionMustBeAttested,
  outOfScopeMustStandAlone,
  invoiceMustNotBeNegative,
  paymentDelayMustBeLawful,
  issueDayMustFollowTheLast,
  accountingPeriodMustBeOpen,
] as const;

export const checkIssue = (facts: IssueFacts): IssueRefusal[] => ISSUE_RULES.flatMap((rule) => rule(facts) ?? []);

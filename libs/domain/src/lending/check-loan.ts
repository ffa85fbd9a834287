import type { LendingRefusal } from './refusals';
import { borrowerMustBeAMember } from './rules/borrower-must-be-a-member.rule';
import { borrowerMustHaveAnOpenAccount } from './rules/borrower-must-have-an-open-account.rule';
import { borrowerMustNotBeOnHold } from './rules/borrower-must-not-be-on-hold.rule';
import { loanMustFitTheTool } from './rules/loan-must-fit-the-tool.rule';
import { loanMustLieAhead } from './rules/loan-must-lie-ahead.rule';
import { unitMustBeHere } from './rules/unit-must-be-here.rule';
import { unitMustNotBeRetired } from './rules/unit-must-not-be-retired.rule';

/** What the rules on a loan need to know; days as YYYY-MM-DD. */
export interface LoanFacts {
  readonly borrower: {
    readonly accountOpen: boolean;
    /** Subscribed today, or with hours left in a pack. */
    readonly isMember: boolean;
    /** Trainers, managers and administrators work here: they need no subscription. */
    readonly isTeam: boolean;
    /** Reasons of the holds not lifted. */
    readonly holds: readonly string[];
  };
  readonly unit: { readonly retired: boolean; readonly onLoan: boolean };
  readonly maximumLoanDays: number;
  readonly dueOn: string;
  readonly today: string;
}

/** Every rule on lending a unit, in the order people read them. */
export const LOAN_RULES = [
  borrowerMustHaveAnOpenAccount,
  borrowerMustBeAMember,
  borrowerMustNotBeOnHold,
  unitMustNotBeRetired,
  unitMustBeHere,
  loanMustLieAhead,
  loanMustFitTheTool,
] as const;

export const checkLoan = (facts: LoanFacts): LendingRefusal[] => LOAN_RULES.flatMap((rule) => rule(facts) ?? []);

import type { SaleFacts } from './check-subscription';
import type { MembershipRefusal } from './refusals';
import { buyerMustHaveAnOpenAccount } from './rules/buyer-must-have-an-open-account.rule';
import { planMustBeAnHourPack } from './rules/plan-must-be-an-hour-pack.rule';
import { planMustBeOffered } from './rules/plan-must-be-offered.rule';

/** Every rule on selling a pack of hours. */
export const HOUR_PACK_RULES = [buyerMustHaveAnOpenAccount, planMustBeAnHourPack, planMustBeOffered] as const;

export const checkHourPack = (facts: SaleFacts): MembershipRefusal[] =>
  HOUR_PACK_RULES.flatMap((rule) => rule(facts) ?? []);

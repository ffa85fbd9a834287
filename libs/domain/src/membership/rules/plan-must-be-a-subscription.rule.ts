import type { SaleFacts } from '../check-subscription';
import type { MembershipRefusal } from '../refusals';

/** A pack of hours is sold, not subscribed to. */
export const planMustBeASubscription = ({ plan }: SaleFacts): MembershipRefusal | undefined =>
  plan.kind === 'SUBSCRIPTION' ? undefined : { code: 'PLAN_IS_NOT_A_SUBSCRIPTION' };

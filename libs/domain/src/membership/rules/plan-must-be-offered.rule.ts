import type { SaleFacts } from '../check-subscription';
import type { MembershipRefusal } from '../refusals';

/** A plan withdrawn from the offer stays with those who have it, and is sold to nobody else. */
export const planMustBeOffered = ({ plan }: SaleFacts): MembershipRefusal | undefined =>
  plan.offered ? undefined : { code: 'PLAN_NOT_OFFERED' };

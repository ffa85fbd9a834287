import type { SaleFacts } from '../check-subscription';
import type { MembershipRefusal } from '../refusals';

/** A monthly plan is subscribed to, not sold by the pack. */
export const planMustBeAnHourPack = ({ plan }: SaleFacts): MembershipRefusal | undefined =>
  plan.kind === 'HOUR_PACK' ? undefined : { code: 'PLAN_IS_NOT_AN_HOUR_PACK' };

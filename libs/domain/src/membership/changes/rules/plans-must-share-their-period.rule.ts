import type { PlanChangeFacts } from '../check-plan-change';
import type { ChangeRefusal } from '../refusals';

/** The periods of a subscription keep their length: who wants another begins another subscription. */
export const plansMustShareTheirPeriod = ({ from, to }: PlanChangeFacts): ChangeRefusal | undefined =>
  from.everyMonths === to.everyMonths ? undefined : { code: 'PLAN_PERIOD_DIFFERS', everyMonths: from.everyMonths };

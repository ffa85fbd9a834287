import type { PlanChangeFacts } from '../check-plan-change';
import type { ChangeRefusal } from '../refusals';

/** The plan of that day, changes already agreed included, is not a change. */
export const planMustBeAnother = ({ from, to }: PlanChangeFacts): ChangeRefusal | undefined =>
  from.id === to.id ? { code: 'PLAN_IS_THE_SAME' } : undefined;

import type { ResourceRulesRefusal } from '../refusals';
import { GRIDS, type ResourceFacts } from '../resource-rules';

/** A grid that does not divide the day would drift from one day to the next. */
export function gridMustDivideTheDay({ rules }: ResourceFacts): ResourceRulesRefusal | undefined {
  const known = GRIDS.some((grid) => grid === rules.gridMinutes);
  return known ? undefined : { code: 'GRID_NOT_ALLOWED', allowed: GRIDS };
}

import type { ResourceRulesRefusal } from '../refusals';
import { LIMIT_BOUNDS, type ResourceFacts, type ResourceLimit } from '../resource-rules';

/** A horizon of ten years or a notice of two months is a typing mistake. */
export function limitsMustBePlausible({ rules }: ResourceFacts): ResourceRulesRefusal[] {
  return (Object.keys(LIMIT_BOUNDS) as ResourceLimit[]).flatMap((limit) => {
    const [lowest, highest] = LIMIT_BOUNDS[limit];
    const value = rules[limit];
    return value >= lowest && value <= highest ? [] : [{ code: 'LIMIT_OUT_OF_BOUNDS', limit, lowest, highest }];
  });
}

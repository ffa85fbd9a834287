import type { ResourceRulesRefusal } from '../refusals';
import type { ResourceFacts } from '../resource-rules';

/** Else no duration at all would be allowed. */
export const maximumMustReachMinimum = ({ rules }: ResourceFacts): ResourceRulesRefusal | undefined =>
  rules.maximumMinutes >= rules.minimumMinutes ? undefined : { code: 'MAXIMUM_UNDER_MINIMUM' };

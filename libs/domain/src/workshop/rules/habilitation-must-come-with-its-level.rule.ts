import type { ResourceRulesRefusal } from '../refusals';
import type { ResourceFacts } from '../resource-rules';

/** A habilitation is always asked at a level. */
export const habilitationMustComeWithItsLevel = (facts: ResourceFacts): ResourceRulesRefusal | undefined =>
  (facts.requiredHabilitationId === null) === (facts.requiredLevel === null)
    ? undefined
    : { code: 'HABILITATION_AND_LEVEL_GO_TOGETHER' };

import type { ResourceRulesRefusal } from './refusals';
import type { ResourceFacts } from './resource-rules';
import { durationsMustFitTheGrid } from './rules/durations-must-fit-the-grid.rule';
import { gridMustDivideTheDay } from './rules/grid-must-divide-the-day.rule';
import { habilitationMustComeWithItsLevel } from './rules/habilitation-must-come-with-its-level.rule';
import { limitsMustBePlausible } from './rules/limits-must-be-plausible.rule';
import { maximumMustReachMinimum } from './rules/maximum-must-reach-minimum.rule';

/** Every rule on the booking rules of a resource being created or edited. */
export const RESOURCE_RULES = [
  gridMustDivideTheDay,
  durationsMustFitTheGrid,
  maximumMustReachMinimum,
  limitsMustBePlausible,
  habilitationMustComeWithItsLevel,
] as const;

export const checkResource = (facts: ResourceFacts): ResourceRulesRefusal[] =>
  RESOURCE_RULES.flatMap((rule) => rule(facts) ?? []);

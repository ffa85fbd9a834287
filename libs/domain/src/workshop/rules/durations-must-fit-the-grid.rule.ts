import type { ResourceRulesRefusal } from '../refusals';
import type { ResourceFacts } from '../resource-rules';

/** A duration off the grid could never be booked. */
export function durationsMustFitTheGrid({ rules }: ResourceFacts): ResourceRulesRefusal[] {
  const { gridMinutes } = rules;
  const fits = (minutes: number) => minutes >= gridMinutes && minutes % gridMinutes === 0;
  return (['minimumMinutes', 'maximumMinutes'] as const)
    .filter((duration) => !fits(rules[duration]))
    .map((duration) => ({ code: 'DURATION_OFF_THE_GRID', duration, gridMinutes }));
}

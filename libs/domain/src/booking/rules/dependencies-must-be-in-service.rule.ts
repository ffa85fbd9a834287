import type { BookingFacts } from '../booking-facts';
import type { BookingRuleRefusal } from '../refusals';

/** A saw without dust extraction harms whoever breathes there: what it needs is up, or it does not run. */
export function dependenciesMustBeInService({ resource }: BookingFacts): BookingRuleRefusal | undefined {
  const down = resource.dependencies.filter(({ inService }) => !inService).map(({ name }) => name);
  return down.length > 0 ? { code: 'DEPENDENCY_DOWN', resourceName: resource.name, dependencies: down } : undefined;
}

import type { ResourceRules } from '../workshop';

const HOUR = 60;

/** The length to propose before anybody says one: an hour or the first step of the grid above it, else the minimum duration. */
export function usualMinutes({
  gridMinutes,
  minimumMinutes,
  maximumMinutes,
}: Pick<ResourceRules, 'gridMinutes' | 'minimumMinutes' | 'maximumMinutes'>): number {
  const steps = Math.ceil(Math.max(0, HOUR - minimumMinutes) / gridMinutes);
  const minutes = minimumMinutes + steps * gridMinutes;
  return minutes <= maximumMinutes ? minutes : minimumMinutes;
}

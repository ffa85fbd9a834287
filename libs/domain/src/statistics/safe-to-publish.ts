import { amountOf, personsOf, type Contribution } from './contribution';

/** A figure about fewer persons is hidden. */
export const PUBLICATION_THRESHOLD = 5;

/** Neither may one person make up nearly the whole figure: it would be theirs, whoever else stands in it. */
export const DOMINANT_SHARE = 0.75;

/** Whether a sum of these may be known outside. Nobody at all identifies nobody. */
export function isSafeToPublish(contributions: readonly Contribution[]): boolean {
  if (contributions.length === 0) return true;
  if (personsOf(contributions) < PUBLICATION_THRESHOLD) return false;
  const largest = Math.max(...contributions.map(({ amount }) => amount));
  return largest <= DOMINANT_SHARE * amountOf(contributions);
}

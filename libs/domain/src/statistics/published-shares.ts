import { PUBLICATION_THRESHOLD } from './safe-to-publish';

export interface Share {
  readonly code: string;
  readonly persons: number;
}

export interface PublishedShares {
  /** Groups large enough to be named, largest first. */
  readonly named: readonly Share[];
  /** Everyone else as one group; null when nobody is left over, or when those left over may not be told from the total. */
  readonly others: number | null;
}

/**
 * Splits a whole into groups that add up to it, each person in one. Groups under the threshold are not even named: they join
 * the others, and when the others are too few, or one group alone, the smallest named group joins them.
 */
export function publishedShares(shares: readonly Share[]): PublishedShares {
  const filled = shares.filter(({ persons }) => persons > 0).sort(bySize);
  const named = filled.filter(({ persons }) => persons >= PUBLICATION_THRESHOLD);
  const others = filled.filter(({ persons }) => persons < PUBLICATION_THRESHOLD);
  while (others.length > 0 && !coversUp(others) && named.length > 0) others.push(...named.splice(-1));
  return { named, others: coversUp(others) ? sumOf(others) : null };
}

const sumOf = (shares: readonly Share[]): number => shares.reduce((sum, { persons }) => sum + persons, 0);

const coversUp = (others: readonly Share[]): boolean => others.length >= 2 && sumOf(others) >= PUBLICATION_THRESHOLD;

const bySize = (a: Share, b: Share): number => b.persons - a.persons || a.code.localeCompare(b.code);

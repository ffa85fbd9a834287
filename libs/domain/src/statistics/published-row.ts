import { amountOf, together, type Cell } from './contribution';
import { isSafeToPublish } from './safe-to-publish';

/** What may be shown of a row of cells and its total. */
export interface PublishedRow {
  readonly totalShown: boolean;
  /** Codes of the cells hidden. */
  readonly hidden: ReadonlySet<string>;
}

/**
 * Decides what a row shows when its total is shown beside its cells. Hiding one cell alone would be in vain: the total minus
 * the others gives it back. So what remains of the total once the shown cells are taken away must itself be safe to publish
 * and made of two cells at least; further cells are hidden, smallest first, until it is (secondary suppression).
 */
export function publishedRow(cells: readonly Cell[]): PublishedRow {
  const filled = cells.filter(({ contributions }) => contributions.length > 0);
  const isSafe = ({ contributions }: Cell) => isSafeToPublish(contributions);
  const hidden = filled.filter((cell) => !isSafe(cell));
  const totalShown = isSafeToPublish(together(filled));
  if (hidden.length > 0 && totalShown) {
    const others = filled.filter(isSafe).sort(bySize);
    while (!coversUp(hidden) && others.length > 0) hidden.push(...others.splice(0, 1));
  }
  return { totalShown, hidden: new Set(hidden.map(({ code }) => code)) };
}

/** Whether the sum of the hidden cells, which anyone can work out, says nothing of one of them. */
const coversUp = (hidden: readonly Cell[]): boolean => hidden.length >= 2 && isSafeToPublish(together(hidden));

const bySize = (a: Cell, b: Cell): number =>
  amountOf(a.contributions) - amountOf(b.contributions) || a.code.localeCompare(b.code);

import type { MachineCardFragment } from '../../generated/member/graphql';
import { isReady } from './readiness';

type Machine = Pick<MachineCardFragment, 'id' | 'name' | 'category' | 'bookable' | 'inService' | 'requirements'>;

/** `mine`: any that I may use; `categorie:…`: any of it; otherwise the id of a machine. */
export type What = string;

const CATEGORY = 'categorie:';

export const ofCategory = (category: string): What => CATEGORY + category;

/** The machines an answer may come from. */
export function machinesFor(what: What, machines: readonly Machine[]): string[] {
  const bookable = machines.filter((one) => one.bookable && one.inService);
  const among = what.startsWith(CATEGORY)
    ? bookable.filter(({ category }) => ofCategory(category) === what)
    : bookable.filter((one) => (what === 'mine' ? isReady(one) : one.id === what));
  return among.map(({ id }) => id);
}

/** Kinds of which there are several: for one alone, its own name says it. */
export function severalOfAKind(machines: readonly Machine[]): string[] {
  const counts = new Map<string, number>();
  for (const { category, bookable } of machines) if (bookable) counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).map(([category]) => category);
}

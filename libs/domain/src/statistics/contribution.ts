/** What one person puts into a cell of a table: the most confidential fact here, never published. */
export interface Contribution {
  readonly person: string;
  readonly amount: number;
}

/** A cell before anyone decides whether it may be shown. */
export interface Cell {
  readonly code: string;
  readonly contributions: readonly Contribution[];
}

export const amountOf = (contributions: readonly Contribution[]): number =>
  contributions.reduce((sum, { amount }) => sum + amount, 0);

/** Contributions of several cells as one: a person who stands in two counts once. */
export function together(cells: readonly Cell[]): Contribution[] {
  const byPerson = new Map<string, number>();
  for (const { person, amount } of cells.flatMap(({ contributions }) => contributions))
    byPerson.set(person, (byPerson.get(person) ?? 0) + amount);
  return [...byPerson].map(([person, amount]) => ({ person, amount }));
}

export const personsOf = (contributions: readonly Contribution[]): number =>
  new Set(contributions.map(({ person }) => person)).size;

interface OnPole<Pole> {
  readonly resource: { readonly pole: Pole };
}

export interface PoleGroup<Pole, Row> {
  readonly pole: Pole;
  readonly rows: readonly Row[];
}

/** Gathers rows by pole, poles and rows in the order they came. */
export function byPole<Pole extends { readonly id: string }, Row extends OnPole<Pole>>(
  rows: readonly (Row & OnPole<Pole>)[],
): PoleGroup<Pole, Row>[] {
  const poles = new Map(rows.map(({ resource }) => [resource.pole.id, resource.pole]));
  return [...poles.values()].map((pole) => ({ pole, rows: rows.filter((row) => row.resource.pole.id === pole.id) }));
}

/** Anything that holds from a day on, until the next does. */
export interface Version {
  readonly number: number;
  readonly inForceFrom: string;
}

export interface ByDay<V> {
  /** Null: none yet. */
  readonly inForce: V | null;
  /** Soonest first. */
  readonly toCome: readonly V[];
  /** Latest first. */
  readonly past: readonly V[];
}

/** Of all versions, which one holds on a day: the last published of those whose day has come. */
export function versionsByDay<V extends Version>(versions: readonly V[], today: string): ByDay<V> {
  const newestFirst = versions.toSorted((one, other) => other.number - one.number);
  const begun = newestFirst.filter(({ inForceFrom }) => inForceFrom <= today);
  return {
    inForce: begun[0] ?? null,
    toCome: newestFirst.filter(({ inForceFrom }) => inForceFrom > today).toReversed(),
    past: begun.slice(1),
  };
}

import type { ShownRefusal } from '../../ui/refusal-list';

interface Judged {
  readonly refusals: readonly ShownRefusal[];
}

const same = (a: ShownRefusal, b: ShownRefusal): boolean => a.code === b.code && a.message === b.message;

/** What stands against every day alike, to be said and mended once: a missing habilitation, say. */
export function sharedRefusals(occurrences: readonly Judged[]): readonly ShownRefusal[] {
  const [first, ...others] = occurrences;
  if (!first || others.length === 0) return [];
  return first.refusals.filter((one) => others.every(({ refusals }) => refusals.some((other) => same(one, other))));
}

/** What stands against this day in particular. */
export const ownRefusals = ({ refusals }: Judged, shared: readonly ShownRefusal[]): readonly ShownRefusal[] =>
  refusals.filter((one) => !shared.some((other) => same(one, other)));

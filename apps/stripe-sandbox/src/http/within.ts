/** Bounds of a moment, as lists take them: the moment itself, or gt, gte, lt and lte. */
export type Bounds = number | Partial<Record<'gt' | 'gte' | 'lt' | 'lte', number>> | undefined;

export function within(moment: number, bounds: Bounds): boolean {
  if (bounds === undefined) return true;
  if (typeof bounds === 'number') return moment === bounds;
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = bounds;
  return moment > gt && moment >= gte && moment < lt && moment <= lte;
}

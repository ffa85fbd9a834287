/** A figure as the API gives it: null when hidden, or when there was nothing to divide by. */
export interface Figure {
  readonly value?: number | null | undefined;
  readonly suppressed: boolean;
  readonly partial: boolean;
}

export type Change =
  { readonly kind: 'more' | 'fewer'; readonly by: number } | { readonly kind: 'same' | 'hidden' | 'apart' | 'nothing' };

/** How a figure moved since the period before. Sums that leave different months out are set side by side, never subtracted. */
export function changeOf(now: Figure, before: Figure): Change {
  const value = now.value ?? null;
  const valueBefore = before.value ?? null;
  if (value === null || valueBefore === null) return { kind: 'hidden' };
  if (now.partial || before.partial) return { kind: 'apart' };
  if (valueBefore === 0) return { kind: 'nothing' };
  const by = Math.round((value - valueBefore) * 10) / 10;
  if (by === 0) return { kind: 'same' };
  return by > 0 ? { kind: 'more', by } : { kind: 'fewer', by: -by };
}

/** A half-open interval of instants, in milliseconds since the epoch, UTC: `start` belongs to it, `end` does not. */
export interface Slot {
  readonly start: number;
  readonly end: number;
}

export const minutesOf = (slot: Slot): number => (slot.end - slot.start) / 60_000;

/** Adjacent slots do not overlap: the end of one may be the start of the next. */
export const overlaps = (a: Slot, b: Slot): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Slot, inner: Slot): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The slot with `minutes` added on both sides: the buffer kept free around a booking. */
export const widen = (slot: Slot, minutes: number): Slot => ({
  start: slot.start - minutes * 60_000,
  end: slot.end + minutes * 60_000,
});

/** What is left of `slot` once `taken` is taken out: none, one or two parts. */
export function without(slot: Slot, taken: Slot): Slot[] {
  if (!overlaps(slot, taken)) return [slot];
  const parts = [
    { start: slot.start, end: taken.start },
    { start: taken.end, end: slot.end },
  ];
  return parts.filter((part) => part.start < part.end);
}

/** The parts of `slot` that none of `covers` covers, in order. */
export const partsOutside = (slot: Slot, covers: readonly Slot[]): Slot[] =>
  covers.reduce<Slot[]>((left, cover) => left.flatMap((part) => without(part, cover)), [slot]);

/** Half-open, in milliseconds. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

interface InstantPeriod {
  readonly startsAt: string;
  readonly endsAt: string;
}

export const periodOf = ({ startsAt, endsAt }: InstantPeriod): Period => ({
  start: Date.parse(startsAt),
  end: Date.parse(endsAt),
});

/** What is left of `open` once `taken` is taken away, in order. Only to show: the server decides what can be booked. */
export function freePeriods(open: readonly Period[], taken: readonly Period[]): Period[] {
  const ordered = [...taken].sort((a, b) => a.start - b.start);
  return open.flatMap((period) => {
    const free: Period[] = [];
    let from = period.start;
    for (const { start, end } of ordered) {
      if (end <= from || start >= period.end) continue;
      if (start > from) free.push({ start: from, end: start });
      from = Math.max(from, end);
    }
    if (from < period.end) free.push({ start: from, end: period.end });
    return free;
  });
}

/** Later bound of what has not started yet. */
export const notBefore = (periods: readonly Period[], now: number): Period[] =>
  periods.filter(({ end }) => end > now).map(({ start, end }) => ({ start: Math.max(start, now), end }));

const MINUTE = 60_000;

/** First instant of the grid, counted from civil midnight, at or after `instant`. */
export const ontoGrid = (instant: number, midnight: number, gridMinutes: number): number => {
  const step = gridMinutes * MINUTE;
  return midnight + Math.ceil((instant - midnight) / step) * step;
};

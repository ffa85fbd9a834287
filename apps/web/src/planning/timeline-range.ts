import { civil } from '../ui/format/time';
import { civilDay } from './days';
import type { Period } from './free-periods';

const HOUR = 3_600_000;
/** When nothing is open, show an ordinary working day. */
const ORDINARY = { first: 8, last: 19 };

/** The civil hours a timeline shows, the same every day: from the earliest opening or booking to the latest. */
export interface Hours {
  readonly first: number;
  readonly last: number;
}

/** « 19 h 30 » shows until 20 h. */
function hourAfter(instant: number): number {
  const { hour, minute } = civil(instant);
  return minute > 0 ? hour + 1 : hour;
}

export function shownHours(days: readonly string[], periods: readonly Period[]): Hours {
  let first = 24;
  let last = 0;
  for (const day of days) {
    const midnight = civilDay(day).toMillis();
    const end = civilDay(day).plus({ days: 1 }).toMillis();
    for (const period of periods) {
      if (period.end <= midnight || period.start >= end) continue;
      first = Math.min(first, civil(Math.max(period.start, midnight)).hour);
      last = Math.max(last, period.end >= end ? 24 : hourAfter(period.end));
    }
  }
  return first < last ? { first, last } : ORDINARY;
}

/** Days side by side, each cut to the hours shown: where an instant falls, and what stands at a place. */
export class TimeScale {
  private readonly spans: readonly Period[];

  constructor(days: readonly string[], { first, last }: Hours) {
    this.spans = days.map((day) => ({ start: civilHour(day, first), end: civilHour(day, last) }));
  }

  /** Each hour that passes on the first day: 23 or 25 over a whole day on which the clocks change. */
  get hours(): number[] {
    const { start, end } = this.spans[0] ?? { start: 0, end: 0 };
    return Array.from({ length: (end - start) / HOUR }, (_, index) => start + index * HOUR);
  }

  /** Pieces of a period, one a day it shows in, in hundredths of the width. */
  place(period: Period): { readonly left: number; readonly width: number }[] {
    const share = 100 / this.spans.length;
    return this.spans.flatMap(({ start, end }, index) => {
      const from = Math.max(period.start, start);
      const to = Math.min(period.end, end);
      if (from >= to) return [];
      const length = end - start;
      return [{ left: (index + (from - start) / length) * share, width: ((to - from) / length) * share }];
    });
  }

  /** The instant at a fraction of the width, from 0 to 1. */
  instantAt(fraction: number): number {
    const inDays = Math.min(Math.max(fraction, 0), 0.999_999) * this.spans.length;
    const index = Math.floor(inDays);
    const { start, end } = this.spans[index] ?? { start: 0, end: 0 };
    return start + (inDays - index) * (end - start);
  }
}

const civilHour = (day: string, hour: number): number => {
  const midnight = civilDay(day);
  return (hour === 24 ? midnight.plus({ days: 1 }) : midnight.set({ hour })).toMillis();
};

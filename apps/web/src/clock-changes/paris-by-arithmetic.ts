const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const QUARTER = HOUR / 4;

// Directive 2000/84/EC: summer time lasts from the last Sunday of March to the last Sunday of October, at 01:00 UTC; arithmetic alone,
// so that neither Luxon nor the zone tables of this machine judge themselves

function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month + 1, 0);
  return last - new Date(last).getUTCDay() * DAY;
}

export interface Quarter {
  readonly instant: number;
  /** `YYYY-MM-DDTHH:MM` on the wall clocks of Paris. */
  readonly wall: string;
  /** Which of the two, when October repeats it. */
  readonly repeated?: 'summer' | 'winter';
}

export interface ChangingDay {
  readonly day: string;
  readonly quarters: readonly Quarter[];
}

/** The quarters of an hour that really pass on the last Sunday of that month in Paris, 92 or 100, and the one that ends them. */
function changingDay(year: number, month: number): ChangingDay {
  const midnight = lastSunday(year, month);
  const change = midnight + HOUR;
  const [before, after] = month === 2 ? [1, 2] : [2, 1];
  const count = month === 2 ? 92 : 100;
  const quarters = Array.from({ length: count + 1 }, (_, index) => {
    const instant = midnight - before * HOUR + index * QUARTER;
    const wall = new Date(instant + (instant < change ? before : after) * HOUR).toISOString().slice(0, 16);
    const near = month === 9 && Math.abs(instant + QUARTER / 2 - change) < HOUR;
    return {
      instant,
      wall,
      ...(near ? { repeated: instant < change ? ('summer' as const) : ('winter' as const) } : {}),
    };
  });
  return { day: new Date(midnight).toISOString().slice(0, 10), quarters };
}

/** Ten years of both changes. */
export const CHANGING_DAYS: readonly ChangingDay[] = Array.from({ length: 10 }, (_, index) => 2026 + index).flatMap(
  (year) => [2, 9].map((month) => changingDay(year, month)),
);

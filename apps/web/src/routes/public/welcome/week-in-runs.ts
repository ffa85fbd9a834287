export interface Hours {
  readonly weekday: number;
  readonly opensAtMinute: number;
  readonly closesAtMinute: number;
}

/** Days that follow each other with the same hours; no period: closed. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly periods: readonly Hours[];
}

const WEEK = [1, 2, 3, 4, 5, 6, 7];

const alike = (some: readonly Hours[], others: readonly Hours[]): boolean =>
  some.length === others.length &&
  some.every((period, index) => {
    const other = others[index];
    return period.opensAtMinute === other?.opensAtMinute && period.closesAtMinute === other.closesAtMinute;
  });

/** The week as people say it: « du lundi au vendredi… samedi… dimanche ». */
export function weekInRuns(hours: readonly Hours[]): Run[] {
  return WEEK.reduce<Run[]>((runs, weekday) => {
    const periods = hours
      .filter((period) => period.weekday === weekday)
      .sort((a, b) => a.opensAtMinute - b.opensAtMinute);
    const before = runs.at(-1);
    if (before && alike(before.periods, periods)) return [...runs.slice(0, -1), { ...before, last: weekday }];
    return [...runs, { first: weekday, last: weekday, periods }];
  }, []);
}

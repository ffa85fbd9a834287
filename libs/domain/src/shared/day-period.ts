/** Civil days as YYYY-MM-DD, the end not included. */
export interface DayPeriod {
  readonly startsOn: string;
  readonly endsOn: string;
}

export const hasDays = ({ startsOn, endsOn }: DayPeriod): boolean => startsOn < endsOn;

/** The days both have; null when they share none. */
export function commonDays(one: DayPeriod, other: DayPeriod): DayPeriod | null {
  const common = {
    startsOn: one.startsOn > other.startsOn ? one.startsOn : other.startsOn,
    endsOn: one.endsOn < other.endsOn ? one.endsOn : other.endsOn,
  };
  return hasDays(common) ? common : null;
}

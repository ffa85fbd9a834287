import type { OpeningHoursInput } from '../../generated/manager/graphql';

/** One period of opening as typed, `HH:MM`. */
export interface TypedPeriod {
  readonly opens: string;
  readonly closes: string;
}

/** Periods of each day, from Monday. */
export type TypedWeek = readonly (readonly TypedPeriod[])[];

const DAY = 1440;

const clock = (minute: number): string =>
  `${String(Math.floor((minute % DAY) / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const minuteOf = (typed: string): number => {
  const [hours = 0, minutes = 0] = typed.split(':').map(Number);
  return hours * 60 + minutes;
};

/** Closing at midnight is the end of the day, not its start. */
const endOf = ({ closes }: TypedPeriod): number => minuteOf(closes) || DAY;

export const typedWeek = (hours: readonly OpeningHoursInput[]): TypedWeek =>
  Array.from({ length: 7 }, (_, index) =>
    hours
      .filter(({ weekday }) => weekday === index + 1)
      .sort((a, b) => a.opensAtMinute - b.opensAtMinute)
      .map(({ opensAtMinute, closesAtMinute }) => ({ opens: clock(opensAtMinute), closes: clock(closesAtMinute) })),
  );

/** What is wrong with the periods of one day, as the key of a sentence; null when nothing is. */
export function wrongDay(periods: readonly TypedPeriod[]): string | null {
  if (periods.some(({ opens, closes }) => opens === '' || closes === '')) return 'workshop.opening.hourNeeded';
  if (periods.some((period) => endOf(period) <= minuteOf(period.opens))) return 'workshop.opening.wrongOrder';
  const sorted = periods.toSorted((a, b) => minuteOf(a.opens) - minuteOf(b.opens));
  const overlap = sorted.some((period, index) => {
    const next = sorted[index + 1];
    return next !== undefined && minuteOf(next.opens) < endOf(period);
  });
  return overlap ? 'workshop.opening.overlap' : null;
}

/** What the API takes: the whole week at once. */
export const weekInput = (week: TypedWeek): OpeningHoursInput[] =>
  week.flatMap((periods, index) =>
    periods.map((period) => ({
      weekday: index + 1,
      opensAtMinute: minuteOf(period.opens),
      closesAtMinute: endOf(period),
    })),
  );

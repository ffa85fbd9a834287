import type { HoursBookedAndUsedQuery } from '../../../generated/manager/graphql';

export type ResourceHours = HoursBookedAndUsedQuery['hoursBookedAndUsed'][number];

/** Sums in minutes; booked and used are two measures, never added up. */
export interface Hours {
  readonly bookedMinutes: number;
  readonly usedMinutes: number;
  readonly givenBackMinutes: number;
  readonly noShows: number;
}

export const totalHours = (lines: readonly Hours[]): Hours =>
  lines.reduce<Hours>(
    (sum, one) => ({
      bookedMinutes: sum.bookedMinutes + one.bookedMinutes,
      usedMinutes: sum.usedMinutes + one.usedMinutes,
      givenBackMinutes: sum.givenBackMinutes + one.givenBackMinutes,
      noShows: sum.noShows + one.noShows,
    }),
    { bookedMinutes: 0, usedMinutes: 0, givenBackMinutes: 0, noShows: 0 },
  );

/** Machines under their pole, poles in the order of the place. */
export function byPoleInOrder(lines: readonly ResourceHours[]): (readonly ResourceHours[])[] {
  const poles = [...Map.groupBy(lines, ({ resource }) => resource.pole.id).values()];
  return poles.sort(([a], [b]) => (a?.resource.pole.position ?? 0) - (b?.resource.pole.position ?? 0));
}

import { addDays, startOfCivilDay } from '@etabli/domain';

/** When the demonstration takes place, and which of all possible ones it is. */
export interface Scene {
  /** Civil day on which it is loaded. */
  readonly today: string;
  readonly seed: number;
}

/** The civil day `count` days from the scene's today. */
export const dayOf = ({ today }: Scene, count: number): string => addDays(today, count);

/**
 * First day of the history: the first of a month, two years back. Partners compare twelve finished months with the twelve
 * before: a shorter past would compare a year with half a one.
 */
export function historyStartsOn({ today }: Scene): string {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const months = year * 12 + (month - 1) - 24;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}

/** Bookings are made up to a fortnight ahead. */
export const bookedUntil = (scene: Scene): string => dayOf(scene, 15);

/** Nothing of the demonstration was done after this: the evening before. */
export const lastActAt = ({ today }: Scene): number => startOfCivilDay(today) - 4 * 3_600_000;

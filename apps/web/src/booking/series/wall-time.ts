import { civilDay } from '../../planning/days';
import { civil, type InstantLike } from '../../ui/format/time';

/** `HH:MM` on the wall clock of the place. */
export const wallTime = (instant: InstantLike): string => civil(instant).toFormat('HH:mm');

const DAY = 24 * 60;

/** Where the wall clock stands so many minutes after `HH:MM`, past midnight included. */
export function endOfWall(start: string, minutes: number): string {
  const [hours = 0, rest = 0] = start.split(':').map(Number);
  const end = (hours * 60 + rest + minutes) % DAY;
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}

/** From the Monday to the Sunday of the week of a day, in days from it. */
export function weekdayShifts(day: string): number[] {
  const { weekday } = civilDay(day);
  return Array.from({ length: 7 }, (_, index) => index + 1 - weekday);
}

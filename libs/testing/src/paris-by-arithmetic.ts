const HOUR = 3_600_000;
const DAY = 24 * HOUR;

// Directive 2000/84/EC: summer time lasts from the last Sunday of March to the last Sunday of October, at 01:00 UTC; arithmetic alone,
// so that neither Luxon nor the zone tables of this machine judge themselves

/** Midnight UTC of the last Sunday of a month, January being 0. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month + 1, 0);
  return last - new Date(last).getUTCDay() * DAY;
}

function isSummer(instant: number): boolean {
  const year = new Date(instant).getUTCFullYear();
  return instant >= lastSunday(year, 2) + HOUR && instant < lastSunday(year, 9) + HOUR;
}

/** `YYYY-MM-DDTHH:MM` on the wall clocks of Paris. */
export const wallOf = (instant: number): string =>
  new Date(instant + (isSummer(instant) ? 2 : 1) * HOUR).toISOString().slice(0, 16);

/** None, one or two, in order. */
export const instantsOf = (wall: string): number[] =>
  [2, 1].map((hours) => Date.parse(`${wall}Z`) - hours * HOUR).filter((instant) => wallOf(instant) === wall);

/** « 2 h 30 » with breaking spaces, and which one when October repeats it. */
export function hourInFrench(instant: number): string {
  const wall = wallOf(instant);
  const [hour, minute] = [Number(wall.slice(11, 13)), wall.slice(14, 16)];
  const said = minute === '00' ? `${hour} h` : `${hour} h ${minute}`;
  if (instantsOf(wall).length === 1) return said;
  return `${said} (heure ${isSummer(instant) ? 'd’été' : 'd’hiver'})`;
}

/** Midnight UTC of each day on which the clocks change, in order. */
export const clockChanges = (firstYear: number, years: number): number[] =>
  Array.from({ length: years }, (_, index) => firstYear + index).flatMap((year) =>
    [2, 9].map((month) => lastSunday(year, month)),
  );

/** The 96 quarters of an hour written on the wall clock of a day, existing or not. */
export const quartersOf = (day: number): string[] =>
  Array.from({ length: 96 }, (_, index) => new Date(day + (index * HOUR) / 4).toISOString().slice(0, 16));

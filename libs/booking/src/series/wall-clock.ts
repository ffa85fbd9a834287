/** Minutes after midnight of HH:MM. */
export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** HH:MM of minutes after some midnight. */
export const timeOf = (minute: number): string =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** From one time to another: on the day after when that one comes first, so that a night is a slot too. */
export function minutesBetween(times: { readonly startTime: string; readonly endTime: string }) {
  const [startMinute, endMinute] = [minuteOf(times.startTime), minuteOf(times.endTime)];
  return { startMinute, endMinute: endMinute > startMinute ? endMinute : endMinute + 1440 };
}

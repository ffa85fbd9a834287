/** Booked hours in hundredths of the hours that could be booked, to one decimal; null when nothing could. */
export const occupancyPercent = (bookedHours: number, openHours: number): number | null =>
  openHours > 0 ? Math.round((bookedHours / openHours) * 1_000) / 10 : null;

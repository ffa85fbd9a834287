import { occupancyPercent } from '@etabli/domain';
import type { FigureRow, Indicator } from '../snapshot/figure-row';
import type { Figure } from './usage-report';

export const HIDDEN: Figure = { value: null, suppressed: true, partial: false };

const shown = (value: number | null, partial = false): Figure => ({ value, suppressed: false, partial });

/** The figure of this indicator; hidden when there is none. */
export function figureOf(rows: readonly FigureRow[], indicator: Indicator): Figure {
  const value = rows.find((row) => row.indicator === indicator)?.value ?? null;
  return value === null ? HIDDEN : shown(value);
}

interface Hours {
  readonly booked: number;
  readonly open: number;
  readonly partial: boolean;
}

/**
 * Hours over several months: those that are shown. Whatever is hidden in a month stays out of the sum as well, so that the
 * sums of two periods, subtracted, give nothing back.
 */
function hoursShown(rows: readonly FigureRow[]): Hours | undefined {
  const booked = rows.filter(({ indicator }) => indicator === 'HOURS');
  const known = booked.filter(({ value }) => value !== null);
  if (known.length === 0) return undefined;
  const months = new Set(known.map(({ startsOn }) => startsOn));
  const open = rows.filter(({ indicator, startsOn }) => indicator === 'OPEN_HOURS' && months.has(startsOn));
  return { booked: sumOf(known), open: sumOf(open), partial: known.length < booked.length };
}

const sumOf = (rows: readonly FigureRow[]): number => rows.reduce((sum, { value }) => sum + (value ?? 0), 0);

export function hoursBooked(rows: readonly FigureRow[]): Figure {
  const hours = hoursShown(rows);
  return hours ? shown(hours.booked, hours.partial) : HIDDEN;
}

export function occupancy(rows: readonly FigureRow[]): Figure {
  const hours = hoursShown(rows);
  return hours ? shown(occupancyPercent(hours.booked, hours.open), hours.partial) : HIDDEN;
}

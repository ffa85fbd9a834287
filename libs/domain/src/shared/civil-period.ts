import type { Slot } from './slot';
import { toCivil } from './civil-time';

const UNITS = { DAY: 'day', WEEK: 'week', MONTH: 'month' } as const;

/** The civil day, ISO week (from Monday) or month that holds an instant, as instants: days last 23, 24 or 25 hours. */
export function civilPeriod(instant: number, kind: keyof typeof UNITS): Slot {
  const unit = UNITS[kind];
  const start = toCivil(instant).startOf(unit);
  return { start: start.toMillis(), end: start.plus({ [unit]: 1 }).toMillis() };
}

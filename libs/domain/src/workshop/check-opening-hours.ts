import type { OpeningPeriod } from './opening-period';
import type { OpeningHoursRefusal } from './refusals';
import { openingHoursMustLieInADay } from './rules/opening-hours-must-lie-in-a-day.rule';
import { openingHoursMustNotOverlap } from './rules/opening-hours-must-not-overlap.rule';

/** Every rule on the opening hours of a whole week. */
export const OPENING_HOURS_RULES = [openingHoursMustLieInADay, openingHoursMustNotOverlap] as const;

export const checkOpeningHours = (week: readonly OpeningPeriod[]): OpeningHoursRefusal[] =>
  OPENING_HOURS_RULES.flatMap((rule) => rule(week));

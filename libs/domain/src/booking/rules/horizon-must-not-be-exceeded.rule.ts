import { civilDay, toCivil } from '../../shared/civil-time';
import type { BookingFacts } from '../booking-facts';
import type { BookingRuleRefusal } from '../refusals';

/** Counted in civil days, today included as day 0: a whole new day opens at midnight, the same for everybody. */
export function horizonMustNotBeExceeded({ slot, now, resource }: BookingFacts): BookingRuleRefusal | undefined {
  const { horizonDays } = resource.rules;
  const lastDay = toCivil(now).plus({ days: horizonDays }).toFormat('yyyy-MM-dd');
  return civilDay(slot.start) > lastDay ? { code: 'BEYOND_HORIZON', horizonDays, lastDay } : undefined;
}

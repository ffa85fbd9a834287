import { addMonths } from '../membership/civil-months';
import { civilDay } from '../shared/civil-time';
import type { BookingFacts } from './booking-facts';

const MONTHS_TO_ADULTHOOD = 18 * 12;

/** Under eighteen on the first day of the slot; born on 29 February, one is adult on 1 March. */
export function isMinorOnTheDay({ person, slot }: Pick<BookingFacts, 'person' | 'slot'>): boolean {
  if (person.bornOn === null) return false;
  const birthday = addMonths(person.bornOn, MONTHS_TO_ADULTHOOD);
  const clamped = birthday.slice(8) !== person.bornOn.slice(8);
  const day = civilDay(slot.start);
  return clamped ? day <= birthday : day < birthday;
}

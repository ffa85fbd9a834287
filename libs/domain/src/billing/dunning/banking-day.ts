import { addDays } from '../../membership/civil-months';
import { isoWeekday } from '../../shared/civil-time';

const FIXED = ['01-01', '05-01', '12-25', '12-26'];

/** Easter Sunday of a year of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterSunday(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const place = h + l - 7 * m + 114;
  const [month, day] = [Math.floor(place / 31), (place % 31) + 1];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Neither a week-end nor a closing day of T2, the payment system of the euro (ECB/2012/27, annex). */
export function isBankingDay(day: string): boolean {
  if (isoWeekday(day) > 5 || FIXED.includes(day.slice(5))) return false;
  const easter = easterSunday(Number(day.slice(0, 4)));
  return day !== addDays(easter, -2) && day !== addDays(easter, 1);
}

/** The day itself when banks work, the next one when they do not. */
export function nextBankingDay(day: string): string {
  let next = day;
  while (!isBankingDay(next)) next = addDays(next, 1);
  return next;
}

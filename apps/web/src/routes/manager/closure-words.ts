import { currentLanguage } from '../../i18n/language';
import { civil, dayOf, formatHour, formatLocalDate, formatSlot } from '../../ui/format/time';

/** A closure in words: whole days by their dates, the last one included; else the hours too. */
export function closureWords(startsAt: string, endsAt: string): string {
  const [start, end] = [civil(startsAt), civil(endsAt)];
  const wholeDays = start.hour === 0 && start.minute === 0 && end.hour === 0 && end.minute === 0;
  const first = formatLocalDate(dayOf(start));
  const last = formatLocalDate(dayOf(end.minus({ days: 1 })));
  const english = currentLanguage() === 'en';
  if (wholeDays && first === last) return english ? `${first}, all day` : `${first}, toute la journée`;
  if (wholeDays) return english ? `${first} to ${last}, included` : `du ${first} au ${last} inclus`;
  if (start.hasSame(end, 'day')) return formatSlot(start, end);
  const until = formatLocalDate(dayOf(end));
  return english
    ? `${first}, ${formatHour(start)} to ${until}, ${formatHour(end)}`
    : `du ${first}, ${formatHour(start)}, au ${until}, ${formatHour(end)}`;
}

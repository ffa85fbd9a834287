import { DateTime } from 'luxon';
import { toCivil } from '../../shared/civil-time';
import type { Recurrence, RuleEnd, RuleWeekday } from './recurrence';
import type { RecurrenceProblem, SeriesRefusal } from './series-refusals';

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY'] as const;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const PARTS = ['FREQ', 'INTERVAL', 'BYDAY', 'COUNT', 'UNTIL'];
const MOST = 999;

export interface RecurrenceReading {
  /** Absent when the text is no rule of ours. */
  readonly recurrence?: Recurrence;
  readonly refusals: readonly SeriesRefusal[];
}

/** Reads `FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=10` as RFC 5545 writes it, with or without `RRULE:` in front. */
export function readRecurrence(text: string): RecurrenceReading {
  const pairs = text
    .replace(/^RRULE:/i, '')
    .toUpperCase()
    .split(';')
    .map((pair) => pair.split('='));
  const parts = new Map(pairs.map(([name = '', value = '']) => [name, value]));
  const unknown = pairs.find(([name = '', ...values]) => !PARTS.includes(name) || values.length !== 1);
  if (unknown) return refused(unknown[0] ?? '', 'PART_UNKNOWN');
  if (parts.size < pairs.length) return refused(pairs[0]?.[0] ?? '', 'PART_TWICE');
  if (parts.has('COUNT') && parts.has('UNTIL')) return refused('COUNT', 'COUNT_AND_UNTIL');
  return assembled(parts);
}

function assembled(parts: ReadonlyMap<string, string>): RecurrenceReading {
  const frequency = FREQUENCIES.find((known) => known === parts.get('FREQ'));
  if (!frequency) return refused('FREQ', 'VALUE_UNREADABLE');
  const [interval, count] = [numberOf(parts.get('INTERVAL') ?? '1'), numberOf(parts.get('COUNT') ?? null)];
  if (!interval) return refused('INTERVAL', 'VALUE_UNREADABLE');
  if (parts.has('COUNT') && !count) return refused('COUNT', 'VALUE_UNREADABLE');
  const byDay = (parts.get('BYDAY')?.split(',') ?? []).map(weekdayOf);
  if (!byDay.every((one) => one !== null)) return refused('BYDAY', 'VALUE_UNREADABLE');
  if (frequency !== 'MONTHLY' && byDay.some(({ ordinal }) => ordinal !== null))
    return refused('BYDAY', 'ORDINAL_MISPLACED');
  const until = parts.has('UNTIL') ? endOf(parts.get('UNTIL')!) : null;
  if (parts.has('UNTIL') && !until) return refused('UNTIL', 'VALUE_UNREADABLE');
  return { recurrence: { frequency, interval, byDay, count, until }, refusals: [] };
}

const refused = (part: string, problem: RecurrenceProblem): RecurrenceReading => ({
  refusals: [{ code: 'RECURRENCE_UNREADABLE', part: part.slice(0, 20), problem }],
});

function numberOf(text: string | null): number | null {
  const read = text !== null && /^[0-9]{1,3}$/.test(text) ? Number(text) : 0;
  return read >= 1 && read <= MOST ? read : null;
}

function weekdayOf(text: string): RuleWeekday | null {
  const match = /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/.exec(text);
  return match && { weekday: WEEKDAYS.indexOf(match[2]!) + 1, ordinal: match[1] ? Number(match[1]) : null };
}

/** A day, a civil time, or an instant, which is told as the wall clock shows it then. */
function endOf(text: string): RuleEnd | null {
  const match = /^(\d{8})(?:T(\d{4})\d{2}(Z)?)?$/.exec(text);
  if (!match) return null;
  const [, day = '', time = '2359', utc] = match;
  try {
    const read = DateTime.fromFormat(`${day}${time}`, 'yyyyMMddHHmm', { zone: 'utc' });
    const civil = utc ? toCivil(read.toMillis()) : read;
    return { day: civil.toFormat('yyyy-MM-dd'), minute: civil.hour * 60 + civil.minute };
  } catch {
    return null;
  }
}

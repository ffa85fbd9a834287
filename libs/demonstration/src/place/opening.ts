import { addDays, endOfCivilDay, isoWeekday, openingCalendar, openPeriods, startOfCivilDay } from '@etabli/domain';
import type { ClosedPeriod, OpeningPeriod, Slot } from '@etabli/domain';
import { publicHolidays } from '@etabli/workshop';
import { demonstrationId } from '../demonstration-id';
import { daysFrom, instantText } from '../instants';
import { MANAGER } from '../people/staff';
import type { Row } from '../rows';
import { bookedUntil, dayOf, historyStartsOn, lastActAt, type Scene } from '../scene';

/** Monday to Friday 7 h 30 to 20 h, Saturday 8 h to 17 h. */
const WEEK: readonly OpeningPeriod[] = [
  ...[1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensAtMinute: 450, closesAtMinute: 1_200 })),
  { weekday: 6, opensAtMinute: 480, closesAtMinute: 1_020 },
];

/** A day when one can come, and from when to when. */
export interface OpenDay {
  readonly day: string;
  readonly open: Slot;
}

const wholeDays = (first: string, end: string): Slot => ({ start: startOfCivilDay(first), end: startOfCivilDay(end) });

const firstWeekdayFrom = (day: string, weekday: number): string => addDays(day, (weekday - isoWeekday(day) + 7) % 7);

/** A week at Christmas, a fortnight in August, every year around; a day of stocktaking soon. */
function closures(scene: Scene): ClosedPeriod[] {
  const first = Number(historyStartsOn(scene).slice(0, 4)) - 1;
  const last = Number(scene.today.slice(0, 4)) + 1;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const stocktaking = firstWeekdayFrom(dayOf(scene, 9), 5);
  return [
    ...years.flatMap((year) => {
      const august = firstWeekdayFrom(`${year}-08-03`, 1);
      return [
        { slot: wholeDays(august, addDays(august, 14)), reason: 'Congés d’été' },
        { slot: wholeDays(`${year}-12-24`, `${year + 1}-01-02`), reason: 'Congés de fin d’année' },
      ];
    }),
    { slot: wholeDays(stocktaking, addDays(stocktaking, 1)), reason: 'Inventaire annuel et révision de l’aspiration' },
  ];
}

/** Every open day of the history and of the coming fortnight, in order. */
export function openDays(scene: Scene): OpenDay[] {
  const first = historyStartsOn(scene);
  const holidays = publicHolidays(Number(first.slice(0, 4)), Number(bookedUntil(scene).slice(0, 4)));
  const sources = {
    week: WEEK,
    closures: closures(scene),
    publicHolidays: holidays.map(({ date, name }) => ({ day: date, name })),
  };
  return daysFrom(first, bookedUntil(scene)).flatMap((day) => {
    const [open] = openPeriods(openingCalendar({ start: startOfCivilDay(day), end: endOfCivilDay(day) }, sources));
    return open ? [{ day, open }] : [];
  });
}

export const openingHoursRows = (): Row[] =>
  WEEK.map((period) => ({ ...period, id: demonstrationId('opening_hours', String(period.weekday)) }));

/** At the desk or in the workshops; evenings and Saturday afternoons, members are on their own. */
const STAFFED: readonly OpeningPeriod[] = [
  ...[1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensAtMinute: 510, closesAtMinute: 1_080 })),
  { weekday: 6, opensAtMinute: 540, closesAtMinute: 720 },
];

export const staffedHoursRows = (): Row[] =>
  STAFFED.map((period) => ({ ...period, id: demonstrationId('staffed_hours', String(period.weekday)) }));

export const closureRows = (scene: Scene): Row[] =>
  closures(scene).map(({ slot, reason }) => ({
    id: demonstrationId('closure', `${reason} ${slot.start}`),
    startsAt: instantText(slot.start),
    endsAt: instantText(slot.end),
    reason,
    createdById: MANAGER.id,
    createdAt: instantText(Math.min(slot.start - 90 * 86_400_000, lastActAt(scene) - 3 * 86_400_000)),
  }));

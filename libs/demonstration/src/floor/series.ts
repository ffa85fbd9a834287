import { civilInstant, isoWeekday } from '@etabli/domain';
import type { FixedBooking } from '../bookings/fixed-bookings';
import { demonstrationId } from '../demonstration-id';
import type { Artisan } from '../people/artisan';
import type { OpenDay } from '../place/opening';
import { resourceNamed } from '../place/resources-in-place';
import type { Row } from '../rows';

const START_MINUTE = 510;
const END_MINUTE = 600;
const ARTISAN = 'Roussel';
const BENCH = 'Établi de montage 2';

export const SERIES_ID = demonstrationId('booking_series', BENCH);

/** The day after next of opening, then each week: what one of the demonstration artisans does before anybody comes. */
const daysOf = (comingDays: readonly OpenDay[]): readonly OpenDay[] => {
  const [, first] = comingDays;
  return first ? comingDays.filter(({ day }) => day >= first.day && isoWeekday(day) === isoWeekday(first.day)) : [];
};

/** The weekly bookings, as far as bookings were made. */
export function seriesBookings(artisans: readonly Artisan[], comingDays: readonly OpenDay[]): FixedBooking[] {
  const artisan = artisans.find(({ lastName }) => lastName === ARTISAN);
  if (!artisan) return [];
  return daysOf(comingDays).map(({ day }) => ({
    artisan,
    resource: resourceNamed(BENCH),
    slot: { start: civilInstant(day, START_MINUTE), end: civilInstant(day, END_MINUTE) },
    occurrenceOn: day,
  }));
}

export function seriesRows(artisans: readonly Artisan[], comingDays: readonly OpenDay[]): Row[] {
  const artisan = artisans.find(({ lastName }) => lastName === ARTISAN);
  const days = daysOf(comingDays);
  if (!artisan || !days[0]) return [];
  return [
    {
      id: SERIES_ID,
      personId: artisan.id,
      resourceId: resourceNamed(BENCH).id,
      rule: `FREQ=WEEKLY;COUNT=${days.length}`,
      startsOn: days[0].day,
      startMinute: START_MINUTE,
      endMinute: END_MINUTE,
      createdById: artisan.id,
    },
  ];
}

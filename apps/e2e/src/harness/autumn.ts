import { DateTime } from 'luxon';
import { ZONE } from './place';

const HOLIDAYS = ['11-01', '11-11'];

/** The next Sunday on which summer time ends, a fortnight ahead at least. */
function nextAutumnChange(): DateTime {
  const today = DateTime.now().setZone(ZONE).startOf('day');
  const changes = [today.year, today.year + 1].map((year) => {
    const last = DateTime.fromObject({ year, month: 10, day: 31 }, { zone: ZONE });
    return last.minus({ days: last.weekday % 7 });
  });
  const next = changes.find((change) => change.minus({ days: 14 }) > today);
  if (!next) throw new Error('no change of the clocks lies ahead');
  return next;
}

/** Nine in Paris on the same weekday of four weeks: two of summer time, two of winter time, no holiday among them. */
export function morningsAroundAutumnChange(): DateTime[] {
  const change = nextAutumnChange();
  const choices = [12, 11, 10].map((before) =>
    [0, 1, 2, 3].map((weeks) => change.minus({ days: before }).plus({ weeks }).set({ hour: 9 })),
  );
  const mornings = choices.find((days) => !days.some((day) => HOLIDAYS.includes(day.toFormat('MM-dd'))));
  if (!mornings) throw new Error('every weekday has a holiday');
  return mornings;
}

import type { Period } from '../planning/free-periods';
import { civil, formatHour } from '../ui/format/time';
import classes from './day-strip.module.css';

/** Civil hours people count a working day by. */
const MARKS = [9, 12, 15, 18, 21];

const hoursIn = ({ start, end }: Period): number[] =>
  MARKS.map((hour) => civil(start).set({ hour, minute: 0 }).toMillis()).filter((at) => at > start && at < end);

interface Props {
  /** From the first opening to the last closing. */
  readonly day: Period;
  readonly open: readonly Period[];
  readonly taken: readonly Period[];
  readonly chosen: Period | null;
}

/** The day of one resource at a glance. Decorative: the choices beside it say the same in words. */
export function DayStrip({ day, open, taken, chosen }: Props) {
  const length = day.end - day.start;
  const place = ({ start, end }: Period) => ({
    left: `${((Math.max(start, day.start) - day.start) / length) * 100}%`,
    width: `${((Math.min(end, day.end) - Math.max(start, day.start)) / length) * 100}%`,
  });
  return (
    <div aria-hidden="true">
      <div className={classes['strip']}>
        {open.map((period) => (
          <span key={period.start} className={classes['open']} style={place(period)} />
        ))}
        {taken.map((period) => (
          <span key={`${period.start}-${period.end}`} className={classes['taken']} style={place(period)} />
        ))}
        {chosen && <span className={classes['chosen']} style={place(chosen)} />}
      </div>
      <div className={classes['hours']}>
        {hoursIn(day).map((instant) => (
          <span key={instant} style={{ left: place({ start: instant, end: instant }).left }}>
            {formatHour(instant)}
          </span>
        ))}
      </div>
    </div>
  );
}

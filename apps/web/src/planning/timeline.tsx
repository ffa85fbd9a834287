import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatHour, formatSlot } from '../ui/format/time';
import { PoleIcon } from '../ui/pole-band';
import { useNow } from '../ui/use-now';
import { periodOf } from './free-periods';
import { byPole } from './by-pole';
import { TimelineRow, type RowActs } from './timeline-row';
import classes from './timeline.module.css';
import { shownHours, TimeScale } from './timeline-range';
import { useMoving, type Move, type Moving } from './use-moving';
import type { PlanningRow, PlanningWindow } from './use-planning';

interface Props {
  readonly planning: PlanningWindow;
  readonly days: readonly string[];
  readonly acts: RowActs;
  /** Those who run the place drag bookings; left out: nobody does. */
  readonly onMove?: ((move: Move) => void) | undefined;
}

/** Resources as rows by pole, hours as columns. */
export function Timeline({ planning, days, acts, onMove }: Props) {
  const now = useNow();
  const open = useMemo(() => planning.openPeriods.map(periodOf), [planning]);
  const hours = useMemo(() => {
    const taken = planning.rows.flatMap(({ occupations }) => occupations.filter(({ kind }) => kind === 'BOOKING'));
    return shownHours(days, [...open, ...taken.map(periodOf)]);
  }, [planning, days, open]);
  const scale = useMemo(() => new TimeScale(days, hours), [days, hours]);
  const groups = useMemo(() => byPole(planning.rows), [planning]);
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const mover = useMoving({ rows, scale, onMove });
  const count = scale.hours.length;
  const columns = { '--days': days.length, '--hours': count, '--columns': days.length > 1 ? days.length : count };
  const frame = useScrollToNow(scale, now);
  return (
    <div ref={frame} className={classes['scroll']} data-week={days.length > 1 || undefined} style={columns}>
      <div className={classes['timeline']} onKeyDown={walkRows}>
        <div className={classes['head']} aria-hidden="true">
          <span className={classes['corner']} />
          <div className={classes['hours']}>
            {days.length > 1
              ? days.map((day) => <span key={day}>{formatDay(day)}</span>)
              : scale.hours.map((hour) => <span key={hour}>{formatHour(hour)}</span>)}
          </div>
        </div>
        {groups.map(({ pole, rows: own }) => (
          <section key={pole.id} aria-label={pole.name}>
            <h2 className={classes['pole']} style={{ '--hue': pole.hue }}>
              <PoleIcon code={pole.code} hue={pole.hue} size={18} /> {pole.name}
            </h2>
            {own.map((row) => (
              <TimelineRow
                key={row.resource.id}
                row={row}
                open={open}
                scale={scale}
                now={now}
                isTabStop={row === rows.find(({ resource }) => resource.inService && resource.bookable)}
                acts={acts}
                mover={onMove ? mover : null}
              />
            ))}
          </section>
        ))}
      </div>
      <MovingNews moving={mover.moving} rows={rows} />
    </div>
  );
}

/** On a narrow screen the day opens at the hour it is, not at dawn. */
function useScrollToNow(scale: TimeScale, now: number) {
  const frame = useRef<HTMLDivElement>(null);
  const hasScrolled = useRef(false);
  useEffect(() => {
    const [mark] = scale.place({ start: now, end: now + 1 });
    if (!frame.current || !mark || hasScrolled.current) return;
    hasScrolled.current = true;
    frame.current.scrollLeft = (frame.current.scrollWidth * mark.left) / 100 - frame.current.clientWidth / 2;
  }, [scale, now]);
  return frame;
}

/** Up and down go from a row to its neighbour. */
function walkRows(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (!by || !(event.target instanceof HTMLElement) || event.target.dataset['freeLayer'] === undefined) return;
  const layers = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-free-layer]')];
  event.preventDefault();
  layers[layers.indexOf(event.target) + by]?.focus();
}

/** Says where a booking being moved would land. */
function MovingNews({ moving, rows }: { readonly moving: Moving | null; readonly rows: readonly PlanningRow[] }) {
  const { t } = useTranslation('booking');
  if (!moving) return <div className="visually-hidden" role="status" />;
  const { occupation, resourceId, start } = moving;
  const machine = rows.find(({ resource }) => resource.id === resourceId)?.resource.name ?? '';
  const length = Date.parse(occupation.endsAt) - Date.parse(occupation.startsAt);
  const at = t('moving.at', { machine, slot: formatSlot(start, start + length) });
  return (
    <div className={classes['news']} role="status">
      <strong>{at}</strong>
      <span>{t('moving.start', { label: occupation.label ?? '' })}</span>
    </div>
  );
}

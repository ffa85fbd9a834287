import { IconPlus } from '@tabler/icons-react';
import { useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, formatSlot } from '../ui/format/time';
import { civilDay } from './days';
import type { Period } from './free-periods';
import classes from './timeline.module.css';
import type { TimeScale } from './timeline-range';

const MINUTE = 60_000;

interface Props {
  readonly name: string;
  readonly gridMinutes: number;
  /** How long a new slot is at first. */
  readonly minutes: number;
  readonly free: readonly Period[];
  readonly scale: TimeScale;
  /** One row of the timeline is a stop of the Tab key; arrows go to the others. */
  readonly isTabStop: boolean;
  readonly onPick: (startsAt: number) => void;
}

/** The free space of a row: it invites under the pointer, and answers arrows and Enter. */
export function FreeLayer({ name, gridMinutes, minutes, free, scale, isTabStop, onPick }: Props) {
  const { t } = useTranslation('booking');
  const [start, setStart] = useState<number | null>(null);
  const step = gridMinutes * MINUTE;

  const isFree = (at: number): boolean => free.some((period) => period.start <= at && at < period.end);
  const startUnder = ({ currentTarget, clientX }: MouseEvent): number | null => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const instant = scale.instantAt((clientX - left) / width);
    const midnight = civilDay(dayOf(instant)).toMillis();
    const snapped = midnight + Math.floor((instant - midnight) / step) * step;
    return isFree(snapped) ? snapped : isFree(instant) ? snapped + step : null;
  };
  const choices = (): number[] =>
    free.flatMap(({ start: from, end }) => {
      const midnight = civilDay(dayOf(from)).toMillis();
      const first = midnight + Math.ceil((from - midnight) / step) * step;
      return Array.from({ length: Math.max(0, Math.ceil((end - first) / step)) }, (_, index) => first + index * step);
    });
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const all = choices();
    const here = all.indexOf(start ?? Number.NaN);
    setStart(all[here < 0 ? 0 : Math.min(Math.max(here + by, 0), all.length - 1)] ?? null);
  };
  const onClick = (event: MouseEvent): void => {
    const at = event.detail === 0 ? start : startUnder(event);
    if (at !== null) onPick(at);
  };
  const slot = start === null ? '' : formatSlot(start, start + minutes * MINUTE);
  const [ghost] = start === null ? [] : scale.place({ start, end: start + minutes * MINUTE });
  return (
    <button
      type="button"
      data-free-layer
      className={classes['free']}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={start === null ? t('rowHint', { machine: name }) : t('freeFrom', { machine: name, slot })}
      onPointerMove={(event: PointerEvent) =>
        event.pointerType === 'mouse' && setStart(event.buttons === 0 ? startUnder(event) : null)
      }
      onPointerLeave={() => setStart(null)}
      onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && setStart(choices()[0] ?? null)}
      onBlur={() => setStart(null)}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {ghost && (
        <span className={classes['ghost']} style={{ left: `${ghost.left}%`, width: `${ghost.width}%` }}>
          <IconPlus size={18} stroke={2} aria-hidden="true" />
        </span>
      )}
    </button>
  );
}

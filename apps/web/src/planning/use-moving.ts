import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { civilDay } from './days';
import { dayOf } from '../ui/format/time';
import type { TimeScale } from './timeline-range';
import type { PlanningOccupation, PlanningRow } from './use-planning';

const MINUTE = 60_000;
/** Under this many pixels it was a click. */
const DRAG_FROM = 6;

export interface Move {
  readonly bookingId: string;
  readonly resourceId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  /** Null: the viewer’s own. */
  readonly whose: string | null;
}

export interface Moving {
  readonly occupation: PlanningOccupation;
  readonly resourceId: string;
  readonly start: number;
}

interface Options {
  readonly rows: readonly PlanningRow[];
  readonly scale: TimeScale;
  readonly onMove: ((move: Move) => void) | undefined;
}

const lengthOf = ({ startsAt, endsAt }: PlanningOccupation): number => Date.parse(endsAt) - Date.parse(startsAt);

/** Moving a booking by dragging it, or by the keyboard: M to take it, arrows, Enter to drop it, Escape to give up. */
export function useMoving({ rows, scale, onMove }: Options) {
  const [moving, setMoving] = useState<Moving | null>(null);
  const dragged = useRef(false);

  const gridOf = (resourceId: string): number =>
    (rows.find(({ resource }) => resource.id === resourceId)?.resource.rules.gridMinutes ?? 30) * MINUTE;
  const drop = (last: Moving | null): void => {
    setMoving(null);
    const bookingId = last?.occupation.bookingId;
    if (!last || !bookingId) return;
    const startsAt = new Date(last.start).toISOString();
    const endsAt = new Date(last.start + lengthOf(last.occupation)).toISOString();
    const whose = last.occupation.mine ? null : last.occupation.label;
    onMove?.({ bookingId, resourceId: last.resourceId, startsAt, endsAt, whose });
  };

  const beginDrag = (occupation: PlanningOccupation, row: PlanningRow, event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const from = event.clientX;
    const shift = (x: number, track: DOMRect): number => scale.instantAt((x - track.left) / track.width);
    const track = event.currentTarget.parentElement?.getBoundingClientRect();
    if (!track) return;
    const grabbed = shift(from, track) - Date.parse(occupation.startsAt);
    let last: Moving | null = null;
    dragged.current = false;
    const follow = ({ clientX, clientY }: globalThis.PointerEvent): void => {
      if (!dragged.current && Math.abs(clientX - from) < DRAG_FROM) return;
      dragged.current = true;
      const under = document
        .elementsFromPoint(clientX, clientY)
        .find((element) => element instanceof HTMLElement && element.dataset['track'] !== undefined);
      const resourceId = (under as HTMLElement | undefined)?.dataset['track'] ?? last?.resourceId ?? row.resource.id;
      last = { occupation, resourceId, start: snap(shift(clientX, track) - grabbed, gridOf(resourceId)) };
      setMoving(last);
    };
    const end = ({ type }: Event): void => {
      removeEventListener('pointermove', follow);
      removeEventListener('pointerup', end);
      removeEventListener('pointercancel', end);
      drop(type === 'pointerup' ? last : null);
    };
    addEventListener('pointermove', follow);
    addEventListener('pointerup', end);
    addEventListener('pointercancel', end);
  };

  const onKey = (occupation: PlanningOccupation, row: PlanningRow, event: KeyboardEvent): void => {
    const mine = moving?.occupation.id === occupation.id ? moving : null;
    const taken: Moving = mine ?? { occupation, resourceId: row.resource.id, start: Date.parse(occupation.startsAt) };
    const next = nextByKey(event.key, taken);
    if (!mine && event.key.toLowerCase() !== 'm') return;
    if (mine && event.key === 'Enter') drop(mine);
    else if (mine && event.key === 'Escape') setMoving(null);
    else if (next) setMoving(next);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const nextByKey = (key: string, from: Moving): Moving | null => {
    if (key.toLowerCase() === 'm') return from;
    const later = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (later) return { ...from, start: from.start + later * gridOf(from.resourceId) };
    const lower = { ArrowUp: -1, ArrowDown: 1 }[key];
    if (!lower) return null;
    const here = rows.findIndex(({ resource }) => resource.id === from.resourceId);
    const resourceId = rows[here + lower]?.resource.id;
    return resourceId ? { ...from, resourceId } : from;
  };

  /** A drag ends with a click on the block: that click opens nothing. */
  const wasDragged = (): boolean => {
    const was = dragged.current;
    dragged.current = false;
    return was;
  };
  return { moving, beginDrag, onKey, wasDragged };
}

function snap(instant: number, step: number): number {
  const midnight = civilDay(dayOf(instant)).toMillis();
  return midnight + Math.round((instant - midnight) / step) * step;
}

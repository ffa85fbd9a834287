import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { usualMinutes } from '../booking/slot-choice';
import { freePeriods, notBefore, periodOf, type Period } from './free-periods';
import { FreeLayer } from './free-layer';
import { OccupationBlock } from './occupation-block';
import classes from './timeline.module.css';
import type { TimeScale } from './timeline-range';
import type { useMoving } from './use-moving';
import type { PlanningOccupation, PlanningRow } from './use-planning';

export interface RowActs {
  readonly onPick: (row: PlanningRow, startsAt: number) => void;
  readonly onOpen: (occupation: PlanningOccupation, row: PlanningRow) => void;
  /** Where the name of a resource leads. */
  readonly resourcePath: string;
}

interface Props {
  readonly row: PlanningRow;
  readonly open: readonly Period[];
  readonly scale: TimeScale;
  readonly now: number;
  readonly isTabStop: boolean;
  readonly acts: RowActs;
  readonly mover: ReturnType<typeof useMoving> | null;
}

/** One resource along the hours. */
export const TimelineRow = memo(function TimelineRow({ row, open, scale, now, isTabStop, acts, mover }: Props) {
  const { resource, occupations } = row;
  const free =
    resource.bookable && resource.inService ? notBefore(freePeriods(open, occupations.map(periodOf)), now) : [];
  const moving = mover?.moving;
  const landing =
    moving?.resourceId === resource.id
      ? scale.place({ start: moving.start, end: moving.start + lengthOf(moving.occupation) })
      : [];
  const [nowMark] = scale.place({ start: now, end: now + 1 });
  return (
    <div className={classes['row']}>
      <Link to={acts.resourcePath} params={{ id: resource.id }} className={classes['name']}>
        {resource.name}
      </Link>
      <div className={classes['track']} data-track={resource.id}>
        {open.flatMap((period) =>
          scale
            .place(period)
            .map(({ left, width }) => (
              <span key={left} className={classes['open']} style={{ left: `${left}%`, width: `${width}%` }} />
            )),
        )}
        {free.length > 0 && (
          <FreeLayer
            name={resource.name}
            gridMinutes={resource.rules.gridMinutes}
            minutes={usualMinutes(resource.rules)}
            free={free}
            scale={scale}
            isTabStop={isTabStop}
            onPick={(startsAt) => acts.onPick(row, startsAt)}
          />
        )}
        {occupations.map((occupation) => {
          const canMove = mover !== null && occupation.kind === 'BOOKING' && occupation.bookingId !== null;
          return (
            <OccupationBlock
              key={occupation.id}
              occupation={occupation}
              scale={scale}
              dimmed={moving?.occupation.id === occupation.id}
              onOpen={occupation.bookingId ? () => mover?.wasDragged() || acts.onOpen(occupation, row) : undefined}
              onPointerDown={canMove ? (event) => mover.beginDrag(occupation, row, event) : undefined}
              onKeyDown={canMove ? (event) => mover.onKey(occupation, row, event) : undefined}
            />
          );
        })}
        {landing.map(({ left, width }) => (
          <span key={left} className={classes['landing']} style={{ left: `${left}%`, width: `${width}%` }} />
        ))}
        {nowMark && <span className={classes['now']} style={{ left: `${nowMark.left}%` }} />}
      </div>
    </div>
  );
});

const lengthOf = ({ startsAt, endsAt }: PlanningOccupation): number => Date.parse(endsAt) - Date.parse(startsAt);

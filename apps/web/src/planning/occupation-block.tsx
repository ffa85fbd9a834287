import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatSlot } from '../ui/format/time';
import { periodOf } from './free-periods';
import classes from './timeline.module.css';
import { toneOf } from './tone';
import type { TimeScale } from './timeline-range';
import type { PlanningOccupation } from './use-planning';

interface Props {
  readonly occupation: PlanningOccupation;
  readonly scale: TimeScale;
  readonly dimmed: boolean;
  /** Left out: it only tells. */
  readonly onOpen: (() => void) | undefined;
  readonly onPointerDown: ((event: PointerEvent<HTMLElement>) => void) | undefined;
  readonly onKeyDown: ((event: KeyboardEvent<HTMLElement>) => void) | undefined;
}

/** Something on the line of a resource: mine, somebody’s, or a machine out of service. */
export function OccupationBlock({ occupation, scale, dimmed, onOpen, onPointerDown, onKeyDown }: Props) {
  const { t } = useTranslation('booking');
  const tone = toneOf(occupation);
  const slot = formatSlot(occupation.startsAt, occupation.endsAt);
  const key = occupation.label && tone !== 'mine' ? 'named' : tone;
  const words = t(`occupation.${key}`, { slot, label: occupation.label ?? '' });
  const shown =
    tone === 'mine' ? t('mine') : (occupation.label ?? (tone === 'training' || tone === 'held' ? t(tone) : ''));
  return scale.place(periodOf(occupation)).map(({ left, width }, index) => {
    const common = {
      className: classes['occupation'],
      'data-tone': tone,
      'data-dimmed': dimmed || undefined,
      style: { left: `${left}%`, width: `${width}%` },
      title: words,
    };
    const label = <span className={classes['label']}>{shown}</span>;
    return onOpen ? (
      <button
        key={index}
        type="button"
        {...common}
        aria-label={words}
        onClick={onOpen}
        onPointerDown={onPointerDown}
        onKeyDown={onKeyDown}
      >
        {label}
      </button>
    ) : (
      <span key={index} {...common} role="img" aria-label={words}>
        {label}
      </span>
    );
  });
}

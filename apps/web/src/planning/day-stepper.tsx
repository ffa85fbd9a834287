import { ActionIcon, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import '../booking/words';
import { formatDay, formatLongDay } from '../ui/format/time';
import classes from './day-stepper.module.css';
import { shiftDay, weekOf } from './days';

interface Props {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly onChange: (day: string) => void;
  /** Steps from week to week. */
  readonly isWeek?: boolean;
}

/** A day, or a week, in words between two steps; pressing the words opens the calendar of the device. */
export function DayStepper({ day, onChange, isWeek = false }: Props) {
  const { t } = useTranslation('booking');
  const unit = isWeek ? 'week' : 'day';
  const step = isWeek ? 7 : 1;
  const week = weekOf(day);
  return (
    <div className={classes['stepper']}>
      <ActionIcon variant="default" aria-label={t(`${unit}.previous`)} onClick={() => onChange(shiftDay(day, -step))}>
        <IconChevronLeft size={22} stroke={1.75} />
      </ActionIcon>
      <label className={classes['day']}>
        <Text span fw={650} aria-live="polite">
          {isWeek ? `${formatDay(week[0] ?? day)} – ${formatDay(week[6] ?? day)}` : formatLongDay(day)}
        </Text>
        <input
          type="date"
          aria-label={t('day.choose')}
          value={day}
          onClick={({ currentTarget }) => currentTarget.showPicker()}
          onChange={({ currentTarget }) => currentTarget.value && onChange(currentTarget.value)}
        />
      </label>
      <ActionIcon variant="default" aria-label={t(`${unit}.next`)} onClick={() => onChange(shiftDay(day, step))}>
        <IconChevronRight size={22} stroke={1.75} />
      </ActionIcon>
    </div>
  );
}

import { ActionIcon, Group, TextInput } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { shiftDay } from '../planning/days';
import { formatLongDay } from '../ui/format/time';
import './words';

interface Props {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly onChange: (day: string) => void;
}

/** A day by the calendar of the device, or one step before and after. */
export function DayField({ day, onChange }: Props) {
  const { t } = useTranslation('booking');
  return (
    <Group gap={4} align="flex-end" wrap="nowrap">
      <ActionIcon aria-label={t('day.previous')} onClick={() => onChange(shiftDay(day, -1))} mb={2}>
        <IconChevronLeft size={22} stroke={1.75} />
      </ActionIcon>
      <TextInput
        flex={1}
        type="date"
        label={t('panel.dayIs', { day: formatLongDay(day) })}
        value={day}
        onChange={({ currentTarget }) => currentTarget.value && onChange(currentTarget.value)}
      />
      <ActionIcon aria-label={t('day.next')} onClick={() => onChange(shiftDay(day, 1))} mb={2}>
        <IconChevronRight size={22} stroke={1.75} />
      </ActionIcon>
    </Group>
  );
}

import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './day-periods.module.css';
import type { TypedPeriod } from './week-form';
import './words';

const FIRST: TypedPeriod = { opens: '08:00', closes: '18:00' };
const NEXT: TypedPeriod = { opens: '', closes: '' };

interface Props {
  /** Names the week for who does not see it. */
  readonly section: string;
  /** What a day without hours is. */
  readonly none: string;
  readonly day: string;
  readonly periods: readonly TypedPeriod[];
  /** Key of a sentence. */
  readonly wrong: string | null;
  readonly onChange: (periods: readonly TypedPeriod[]) => void;
}

/** When the place is open on one weekday; no period: closed. */
export function DayPeriods({ section, none, day, periods, wrong, onChange }: Props) {
  const { t } = useTranslation('manager');
  const set = (index: number, change: Partial<TypedPeriod>): void =>
    onChange(periods.map((own, other) => (other === index ? { ...own, ...change } : own)));
  return (
    <fieldset className={classes['day']} aria-label={`${section}, ${day}`}>
      <legend className={classes['name']}>{day}</legend>
      <Stack gap="xs" align="flex-start">
        {periods.length === 0 && <Text c="dimmed">{none}</Text>}
        {periods.map(({ opens, closes }, index) => (
          <Group key={index} gap="xs">
            <div className={classes['hours']}>
              <TextInput
                type="time"
                aria-label={t('workshop.opening.from', { day, rank: index + 1 })}
                value={opens}
                onChange={({ currentTarget }) => set(index, { opens: currentTarget.value })}
              />
              <span aria-hidden="true">–</span>
              <TextInput
                type="time"
                aria-label={t('workshop.opening.to', { day, rank: index + 1 })}
                value={closes}
                onChange={({ currentTarget }) => set(index, { closes: currentTarget.value })}
              />
            </div>
            <ActionIcon
              color="brick"
              aria-label={t('workshop.opening.removePeriod', { day, rank: index + 1 })}
              onClick={() => onChange(periods.filter((_, other) => other !== index))}
            >
              <IconTrash size={20} stroke={1.75} />
            </ActionIcon>
          </Group>
        ))}
        {wrong && (
          <Text c="var(--etabli-danger)" role="alert">
            {t(wrong)}
          </Text>
        )}
        <Button
          variant="subtle"
          px="xs"
          leftSection={<IconPlus size={18} stroke={1.75} aria-hidden="true" />}
          aria-label={t('workshop.opening.addPeriodFor', { day })}
          onClick={() => onChange([...periods, periods.length === 0 ? FIRST : NEXT])}
        >
          {t('workshop.opening.addPeriod')}
        </Button>
      </Stack>
    </fieldset>
  );
}

import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { DateTime } from 'luxon';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpeningHoursInput } from '../../generated/manager/graphql';
import { currentLanguage } from '../../i18n/language';
import type { ShownRefusal } from '../../ui/refusal-list';
import { DayPeriods } from './day-periods';
import { Refused } from './refused';
import { Section } from '../../ui/section';
import { typedWeek, weekInput, wrongDay, type TypedPeriod } from './week-form';
import './words';

// 2024 began on a Monday
const nameOfDay = (index: number): string =>
  DateTime.local(2024, 1, index + 1, { locale: currentLanguage() }).toFormat('cccc');

interface Props {
  readonly title: string;
  readonly lead: string;
  /** What a day without hours is. */
  readonly none: string;
  readonly hours: readonly OpeningHoursInput[];
  readonly act: { readonly busy: boolean; readonly refusals: readonly ShownRefusal[] };
  readonly onSave: (hours: OpeningHoursInput[]) => Promise<object | null>;
}

/** Hours of each weekday, several periods a day, saved all at once. */
export function WeekSection({ title, lead, none, hours, act, onSave }: Props) {
  const { t } = useTranslation('manager');
  const [week, setWeek] = useState(() => typedWeek(hours));
  const [asked, setAsked] = useState(false);
  const changed = JSON.stringify(week) !== JSON.stringify(typedWeek(hours));
  const setDay = (index: number, periods: readonly TypedPeriod[]): void =>
    setWeek(week.map((own, other) => (other === index ? periods : own)));
  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (week.some((periods) => wrongDay(periods) !== null)) return;
    if (!(await onSave(weekInput(week)))) return;
    notifications.show({ color: 'moss', message: t('workshop.opening.saved') });
  };
  return (
    <Section title={title}>
      <form noValidate onSubmit={(event) => void save(event)}>
        <Stack gap="md">
          <Text c="dimmed">{lead}</Text>
          {week.map((periods, index) => (
            <DayPeriods
              key={index}
              section={title}
              none={none}
              day={nameOfDay(index)}
              periods={periods}
              wrong={asked ? wrongDay(periods) : null}
              onChange={(next) => setDay(index, next)}
            />
          ))}
          <Refused refusals={act.refusals} />
          <Group justify="space-between">
            <Text c="var(--etabli-warning)" role="status">
              {changed && t('workshop.opening.unsaved')}
            </Text>
            <Button type="submit" loading={act.busy}>
              {t('workshop.opening.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}

import { NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatHour, formatMinutes } from '../ui/format/time';
import { DayStepper } from '../planning/day-stepper';
import { DayStrip } from './day-strip';
import { durationChoices, type Rules } from './slot-choice';
import type { useBookingDay } from './use-booking-day';
import type { SlotForm } from './use-slot-form';

interface Props {
  readonly form: SlotForm;
  readonly rules: Rules;
  readonly day: ReturnType<typeof useBookingDay>;
}

/** Day, start and length, with the day of the resource drawn between them. */
export function SlotFields({ form, rules, day: { loading, open, taken, starts } }: Props) {
  const { t } = useTranslation('booking');
  const first = open[0];
  const last = open.at(-1);
  const chosen = { start: form.start, end: form.start + form.minutes * 60_000 };
  const startOptions = withChosen(
    starts.map(({ at, taken: isTaken }) => ({
      value: String(at),
      label: isTaken ? t('panel.taken', { hour: formatHour(at) }) : formatHour(at),
      disabled: isTaken,
    })),
    { value: String(form.start), label: formatHour(form.start) },
  );
  const minuteOptions = withChosen(
    durationChoices(rules).map((minutes) => ({ value: String(minutes), label: formatMinutes(minutes) })),
    { value: String(form.minutes), label: formatMinutes(form.minutes) },
  );
  return (
    <Stack gap="md">
      <DayStepper day={form.day} onChange={form.setDay} />
      {first && last && (
        <DayStrip day={{ start: first.start, end: last.end }} open={open} taken={taken} chosen={chosen} />
      )}
      {!loading && !first && <Text c="dimmed">{t('closedAllDay')}</Text>}
      <SimpleGrid cols={2}>
        <NativeSelect
          label={t('panel.start')}
          size="md"
          value={String(form.start)}
          data={startOptions}
          onChange={({ currentTarget }) => form.setStart(Number(currentTarget.value))}
        />
        <NativeSelect
          label={t('panel.duration')}
          size="md"
          value={String(form.minutes)}
          data={minuteOptions}
          onChange={({ currentTarget }) => form.setMinutes(Number(currentTarget.value))}
        />
      </SimpleGrid>
    </Stack>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

/** A choice made elsewhere stays shown, and chosen, even when it is not one we would offer. */
function withChosen(options: readonly Option[], chosen: Option): Option[] {
  const kept = options.map((option) => (option.value === chosen.value ? { ...option, disabled: false } : option));
  if (kept.some(({ value }) => value === chosen.value)) return kept;
  return [...kept, chosen].sort((a, b) => Number(a.value) - Number(b.value));
}

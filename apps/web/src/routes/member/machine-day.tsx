import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayStepper } from '../../planning/day-stepper';
import { DayStrip } from '../../booking/day-strip';
import type { Rules } from '../../booking/slot-choice';
import { useBookingDay } from '../../booking/use-booking-day';
import { civilDay, today } from '../../planning/days';
import { freePeriods, notBefore, ontoGrid } from '../../planning/free-periods';
import { dayOf, formatHour } from '../../ui/format/time';
import { useNow } from '../../ui/use-now';

interface Props {
  readonly machine: {
    readonly id: string;
    readonly pole: { readonly id: string };
    readonly rules: Rules;
    readonly nextFreeSlot?: { readonly startsAt: string } | null;
  };
  readonly onPick: (startsAt: string) => void;
}

/** When a machine is free on a day, each free stretch one tap from booking. */
export function MachineDay({ machine, onPick }: Props) {
  const { t } = useTranslation('member');
  const now = useNow();
  const [day, setDay] = useState(() => (machine.nextFreeSlot ? dayOf(machine.nextFreeSlot.startsAt) : today()));
  const { loading, open, taken } = useBookingDay({ resource: machine, day, movingId: undefined });
  const { gridMinutes, minimumMinutes } = machine.rules;
  const free = notBefore(freePeriods(open, taken), now)
    .map(({ start, end }) => ({ start: ontoGrid(start, civilDay(day).toMillis(), gridMinutes), end }))
    .filter(({ start, end }) => end - start >= minimumMinutes * 60_000);
  const first = open[0];
  const last = open.at(-1);
  return (
    <Stack gap="md">
      <DayStepper day={day} onChange={setDay} />
      {first && last && (
        <DayStrip day={{ start: first.start, end: last.end }} open={open} taken={taken} chosen={null} />
      )}
      {!loading && free.length === 0 && (
        <Text c="dimmed">{t(first ? 'machine.freeNone' : 'booking:closedAllDay')}</Text>
      )}
      <Group gap="xs">
        {free.map(({ start, end }) => (
          <Button key={start} variant="default" radius="xl" onClick={() => onPick(new Date(start).toISOString())}>
            {t('machine.fromTo', { from: formatHour(start), to: formatHour(end) })}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}

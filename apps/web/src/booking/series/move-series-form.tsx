import { Button, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MoveSeriesDocument, type OnConflict } from '../../generated/member/graphql';
import { shiftDay } from '../../planning/days';
import { civil, dayOf, formatMinutes } from '../../ui/format/time';
import { newClientMutationId } from '../../ui/new-client-mutation-id';
import { RefusalList } from '../../ui/refusal-list';
import { useAct } from '../../ui/use-act';
import type { SeriesFormProps } from './cancel-series-form';
import { endOfWall, wallTime, weekdayShifts } from './wall-time';

const LENGTHS = [30, 60, 90, 120, 180, 240, 300, 360, 420, 480];

/** Another hour or weekday for several slots of a series; nothing moves unless all can, or one says otherwise. */
export function MoveSeriesForm({ booking, scope, onDone }: SeriesFormProps) {
  const { t } = useTranslation('series');
  const act = useAct(MoveSeriesDocument);
  const minutesNow = (Date.parse(booking.endsAt) - Date.parse(booking.startsAt)) / 60_000;
  const [startTime, setStartTime] = useState(wallTime(booking.startsAt));
  const [minutes, setMinutes] = useState(minutesNow);
  const [shiftDays, setShiftDays] = useState(0);
  const day = dayOf(booking.startsAt);
  const run = async (onConflict: OnConflict): Promise<void> => {
    const endTime = endOfWall(startTime, minutes);
    const input = { bookingId: booking.id, scope, startTime, endTime, shiftDays, onConflict };
    if (!(await act.run({ input: { ...input, clientMutationId: newClientMutationId() } }))) return;
    notifications.show({ color: 'moss', message: t(onConflict === 'SKIP' ? 'move.partly' : 'move.done') });
    onDone();
  };
  const lengths = [...new Set([...LENGTHS, minutesNow])].sort((a, b) => a - b);
  return (
    <Stack gap="md">
      <SimpleGrid cols={2}>
        <TextInput
          type="time"
          label={t('move.start')}
          size="md"
          step={900}
          value={startTime}
          onChange={({ currentTarget }) => currentTarget.value && setStartTime(currentTarget.value)}
        />
        <NativeSelect
          label={t('move.duration')}
          size="md"
          value={String(minutes)}
          data={lengths.map((length) => ({ value: String(length), label: formatMinutes(length) }))}
          onChange={({ currentTarget }) => setMinutes(Number(currentTarget.value))}
        />
      </SimpleGrid>
      <NativeSelect
        label={t('move.weekday')}
        size="md"
        value={String(shiftDays)}
        data={weekdayShifts(day).map((shift) => ({
          value: String(shift),
          label: civil(`${shiftDay(day, shift)}T12:00`).toFormat('cccc'),
        }))}
        onChange={({ currentTarget }) => setShiftDays(Number(currentTarget.value))}
      />
      {act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}
      <Button fullWidth loading={act.busy} onClick={() => void run('ASK')}>
        {t('move.act')}
      </Button>
      {act.refusals.length > 0 && (
        <Button
          fullWidth
          variant="default"
          h="auto"
          mih={44}
          py={8}
          loading={act.busy}
          onClick={() => void run('SKIP')}
        >
          {t('move.skip')}
        </Button>
      )}
    </Stack>
  );
}

import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CheckInDocument,
  FinishEarlyDocument,
  StartUsageDocument,
  StopUsageDocument,
} from '../../generated/floor/graphql';
import { useAct } from '../../ui/use-act';
import type { FloorActName, OnFloor } from './floor-acts';

interface Where {
  readonly code: string;
  readonly floor: OnFloor;
  /** The page is being read again. */
  readonly reading: boolean;
  /** The page is read again, whatever came of it. */
  readonly onDone: () => void;
}

/** The acts before a machine, each with its thanks; refusals are told all at once. */
export function useFloorActs({ code, floor, reading, onDone }: Where) {
  const { t } = useTranslation('floor');
  const checkIn = useAct(CheckInDocument);
  const start = useAct(StartUsageDocument);
  const stop = useAct(StopUsageDocument);
  const finish = useAct(FinishEarlyDocument);
  const [actedOn, setActedOn] = useState<OnFloor | null>(null);
  const { mine, runningSessionId } = floor;
  const bookingId = mine?.bookingId ?? '';
  const doing: Record<FloorActName, () => Promise<unknown>> = {
    checkIn: () => checkIn.run({ input: { bookingId } }),
    start: () => start.run({ input: { bookingId } }),
    walkIn: () => start.run({ input: { code } }),
    stop: () => stop.run({ input: { sessionId: runningSessionId ?? '' } }),
    finish: () => finish.run({ input: { bookingId } }),
  };
  const all = [checkIn, start, stop, finish];
  const run = async (act: FloorActName): Promise<void> => {
    all.forEach((one) => one.clear());
    if (await doing[act]())
      notifications.show({ color: 'moss', message: t(`done.${act === 'walkIn' ? 'start' : act}`) });
    setActedOn(floor);
    onDone();
  };
  // what was possible before an act is no longer offered while the page finds out what is now
  const outdated = reading && actedOn === floor;
  return { run, busy: outdated || all.some((one) => one.busy), refusals: all.flatMap((one) => one.refusals) };
}

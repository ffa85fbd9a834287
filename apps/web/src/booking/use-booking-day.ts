import { useMemo } from 'react';
import { civilDay, spanOf } from '../planning/days';
import { periodOf, type Period } from '../planning/free-periods';
import { usePlanning } from '../planning/use-planning';
import { useNow } from '../ui/use-now';
import { startChoices, type Rules, type StartChoice } from './slot-choice';

interface Asked {
  readonly resource: { readonly id: string; readonly pole: { readonly id: string }; readonly rules: Rules };
  readonly day: string;
  /** A booking that frees its own slot when moved. */
  readonly movingId: string | undefined;
}

interface BookingDay {
  readonly loading: boolean;
  readonly open: readonly Period[];
  readonly taken: readonly Period[];
  readonly starts: readonly StartChoice[];
}

/** One resource on one day, live: when it is open, what takes it, when one may begin. */
export function useBookingDay({ resource, day, movingId }: Asked): BookingDay {
  const span = useMemo(() => spanOf([day]), [day]);
  const { planning } = usePlanning({ ...span, poleId: resource.pole.id });
  const now = useNow();
  return useMemo(() => {
    const open = (planning?.openPeriods ?? []).map(periodOf);
    const row = planning?.rows.find((one) => one.resource.id === resource.id);
    const taken = (row?.occupations ?? [])
      .filter(({ bookingId }) => !bookingId || bookingId !== movingId)
      .map(periodOf);
    const midnight = civilDay(day).toMillis();
    return { loading: !planning, open, taken, starts: startChoices({ midnight, open, taken, now }, resource.rules) };
  }, [planning, resource, day, movingId, now]);
}

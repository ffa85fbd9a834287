import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { BookingPanel } from '../../booking/booking-panel';
import type { BookingWish } from '../../booking/use-slot-form';
import { MachineCardsDocument } from '../../generated/member/graphql';
import { civilDay, today } from '../../planning/days';
import { ErrorPanel } from '../../ui/error-panel';
import { LoadingShape } from '../../ui/loading-shape';
import { PageTitle } from '../../ui/page-title';
import { useAddress } from '../../ui/use-address';
import { machinesFor } from './free-slot-choice';
import { FreeSlotFields } from './free-slot-fields';
import { FreeSlots } from './free-slots';
import './words';

const USUAL_MINUTES = '60';

/** « Find me a free slot »: on what, how long, from when; the soonest first, each one tap from booking. */
export function FreeSlotPage() {
  const { t } = useTranslation('member');
  const [{ quoi = 'mine', duree = USUAL_MINUTES, jour = today() }, change] = useAddress();
  const [wish, setWish] = useState<BookingWish | null>(null);
  const [{ data, error }, read] = useQuery({ query: MachineCardsDocument });
  const machines = data?.resources.nodes;
  const minutes = Number(duree) || Number(USUAL_MINUTES);
  const from = useMemo(() => {
    const day = civilDay(jour);
    return new Date(Math.max(day.startOf('day').toMillis(), Date.now())).toISOString();
  }, [jour]);
  const among = useMemo(() => machinesFor(quoi, machines ?? []), [quoi, machines]);
  if (!machines)
    return error ? (
      <ErrorPanel error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />
    ) : (
      <LoadingShape lines={5} />
    );
  return (
    <>
      <PageTitle title={t('booking:findSlot')} lead={t('freeSlot.lead')} />
      <FreeSlotFields machines={machines} what={quoi} minutes={minutes} day={jour} onChange={change} />
      <FreeSlots resourceIds={among} minutes={minutes} from={from} onPick={setWish} />
      <BookingPanel wish={wish} onClose={() => setWish(null)} />
    </>
  );
}

import { Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  AllocateStorageDocument,
  StoragePlacesDocument,
  type StoragePlacePartsFragment,
} from '../../../generated/manager/graphql';
import { today } from '../../../planning/days';
import { formatCents } from '../../../ui/format/money';
import { useAct } from '../../../ui/use-act';
import { ActDialog } from '../act-dialog';
import { isFree } from './shown-places';

interface Props {
  readonly subscriptionId: string;
  readonly onClose: () => void;
}

/** Lends a free place under this subscription. */
export function GivePlaceDialog({ subscriptionId, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(AllocateStorageDocument);
  const [{ data }] = useQuery({ query: StoragePlacesDocument, requestPolicy: 'cache-and-network' });
  const [placeId, setPlaceId] = useState<string | null>(null);
  const [startsOn, setStartsOn] = useState(today);
  const [asked, setAsked] = useState(false);
  const free = (data?.storagePlaces ?? []).filter(isFree);
  const cents = free.find(({ id }) => id === placeId)?.monthlyPriceExclTaxCents;
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (!placeId || startsOn === '' || !(await act.run({ input: { placeId, subscriptionId, startsOn } }))) return;
    notifications.show({ color: 'moss', message: t('storage.placeGiven') });
    onClose();
  };
  return (
    <ActDialog
      opened
      title={t('storage.givePlace')}
      verb={t('storage.allocate')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        searchable
        data-autofocus
        openOnFocus={false}
        label={t('storage.place')}
        nothingFoundMessage={t('storage.noFreePlace')}
        value={placeId}
        error={asked && !placeId ? t('storage.choosePlace') : undefined}
        data={free.map((place) => ({ value: place.id, label: labelOf(place) }))}
        onChange={setPlaceId}
      />
      <TextInput
        type="date"
        label={t('storage.startsOn')}
        description={cents === 0 ? t('storage.allocateFree') : t('storage.allocateNext')}
        value={startsOn}
        error={startsOn === '' ? t('storage.dayNeeded') : undefined}
        onChange={({ currentTarget }) => setStartsOn(currentTarget.value)}
      />
    </ActDialog>
  );

  function labelOf({ kind, code, poleName, monthlyPriceExclTaxCents: cents }: StoragePlacePartsFragment): string {
    const price = cents === 0 ? t('storage.noPrice') : t('storage.monthly', { price: formatCents(cents) });
    return [t(`storage.named.${kind}`, { code }), poleName, price].filter(Boolean).join(', ');
  }
}

import { Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  AllocateStorageDocument,
  SubscriptionForPlaceDocument,
  type StoragePlacePartsFragment,
} from '../../../generated/manager/graphql';
import { today } from '../../../planning/days';
import { useAct } from '../../../ui/use-act';
import { ActDialog } from '../act-dialog';
import { type ChosenPerson, PersonPicker } from '../person-picker';
import './words';

interface Props {
  readonly place: StoragePlacePartsFragment;
  readonly onClose: () => void;
}

/** Lends a free place to a person, under their subscription. */
export function AllocateDialog({ place, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(AllocateStorageDocument);
  const [person, setPerson] = useState<ChosenPerson | null>(null);
  const [startsOn, setStartsOn] = useState(today);
  const [asked, setAsked] = useState(false);
  const [{ data }] = useQuery({
    query: SubscriptionForPlaceDocument,
    variables: { personId: person?.id ?? '' },
    pause: !person,
  });
  const found = person && data?.person?.id === person.id ? data.person : null;
  const subscription = found?.subscription;
  const name = t(`storage.named.${place.kind}`, { code: place.code });
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (!person || !subscription || startsOn === '') return;
    const input = { placeId: place.id, subscriptionId: subscription.id, startsOn };
    if (!(await act.run({ input }))) return;
    notifications.show({
      color: 'moss',
      message: t('storage.allocated', { place: name, name: person.displayName }),
    });
    onClose();
  };
  return (
    <ActDialog
      opened
      title={t(`storage.allocateTitle.${place.kind}`, { code: place.code })}
      verb={t('storage.allocate')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <PersonPicker
        autoFocus
        person={person}
        error={errorOf(asked && !person, found !== null && !subscription)}
        onChange={setPerson}
      />
      {subscription && <Text>{t('storage.paidWith', { plan: subscription.plan.name })}</Text>}
      <TextInput
        type="date"
        label={t('storage.startsOn')}
        description={t(place.monthlyPriceExclTaxCents > 0 ? 'storage.allocateNext' : 'storage.allocateFree')}
        value={startsOn}
        error={startsOn === '' ? t('storage.dayNeeded') : undefined}
        onChange={({ currentTarget }) => setStartsOn(currentTarget.value)}
      />
    </ActDialog>
  );

  function errorOf(isMissing: boolean, isWithout: boolean): string | undefined {
    if (isWithout) return t('storage.noSubscription');
    return isMissing ? t('storage.choosePerson') : undefined;
  }
}

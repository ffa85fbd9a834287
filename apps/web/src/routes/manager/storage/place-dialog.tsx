import { Checkbox, Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  CreateStoragePlaceDocument,
  EditStoragePlaceDocument,
  StoragePolesDocument,
  type StoragePlacePartsFragment,
} from '../../../generated/manager/graphql';
import { useAct } from '../../../ui/use-act';
import { ActDialog } from '../act-dialog';
import { priceIn, typedPrice } from './price-in';
import { PLACE_KINDS } from './shown-places';
import './words';

interface Props {
  /** Null: a new one. */
  readonly place: StoragePlacePartsFragment | null;
  readonly onClose: () => void;
}

/** Adds a place or corrects one. Its kind is for good. */
export function PlaceDialog({ place, onClose }: Props) {
  const { t } = useTranslation('manager');
  const create = useAct(CreateStoragePlaceDocument);
  const edit = useAct(EditStoragePlaceDocument);
  const [{ data }] = useQuery({ query: StoragePolesDocument });
  const [kind, setKind] = useState(place?.kind ?? 'BENCH');
  const [code, setCode] = useState(place?.code ?? '');
  const [poleId, setPoleId] = useState(place?.poleId ?? null);
  const [price, setPrice] = useState(typedPrice(place?.monthlyPriceExclTaxCents ?? 0));
  const [offered, setOffered] = useState(place?.offered ?? true);
  const [asked, setAsked] = useState(false);
  const cents = priceIn(price);
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (cents === null || code.trim() === '') return;
    const input = { code: code.trim(), poleId, monthlyPriceExclTaxCents: cents };
    const done = place
      ? await edit.run({ input: { placeId: place.id, offered, ...input } })
      : await create.run({ input: { kind, ...input } });
    if (!done) return;
    notifications.show({ color: 'moss', message: t('storage.saved') });
    onClose();
  };
  return (
    <ActDialog
      opened
      title={place ? t(`storage.editTitle.${place.kind}`, { code: place.code }) : t('storage.add')}
      verb={t('ui:save')}
      act={place ? edit : create}
      onSubmit={submit}
      onClose={onClose}
    >
      {!place && (
        <Select
          data-autofocus
          openOnFocus={false}
          allowDeselect={false}
          label={t('storage.field.kind')}
          value={kind}
          data={PLACE_KINDS.map((one) => ({ value: one, label: t(`storage.kind.${one}`) }))}
          onChange={(next) => next && setKind(next)}
        />
      )}
      <TextInput
        data-autofocus={place ? true : undefined}
        label={t('storage.field.code')}
        description={t('storage.field.codeHint')}
        value={code}
        maxLength={20}
        error={asked && code.trim() === '' ? t('storage.field.codeNeeded') : undefined}
        onChange={({ currentTarget }) => setCode(currentTarget.value)}
      />
      <Select
        openOnFocus={false}
        allowDeselect={false}
        label={t('storage.field.pole')}
        value={poleId ?? ''}
        data={[
          { value: '', label: t('storage.field.noPole') },
          ...(data?.poles ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(next) => setPoleId(next || null)}
      />
      <TextInput
        inputMode="decimal"
        label={t('storage.field.price')}
        description={t(place ? 'storage.field.priceKept' : 'storage.field.priceHint')}
        value={price}
        error={asked && cents === null ? t('storage.field.priceWrong') : undefined}
        onChange={({ currentTarget }) => setPrice(currentTarget.value)}
      />
      {place && (
        <Checkbox
          label={t('storage.field.offered')}
          description={t('storage.field.offeredHint')}
          checked={offered}
          onChange={({ currentTarget }) => setOffered(currentTarget.checked)}
        />
      )}
    </ActDialog>
  );
}

import { Anchor, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  type AllocationPartsFragment,
  StoragePlacesDocument,
  type StoragePlacePartsFragment,
} from '../../../generated/manager/graphql';
import { today } from '../../../planning/days';
import { EmptyState } from '../../../ui/empty-state';
import { PageTitle } from '../../../ui/page-title';
import { useAddress } from '../../../ui/use-address';
import { Waiting } from '../../../ui/waiting';
import { AllocateDialog } from './allocate-dialog';
import { PlaceDialog } from './place-dialog';
import { PlaceFilters } from './place-filters';
import { PlacesTable } from './places-table';
import { isFree, shown, wishIn } from './shown-places';
import { TakeBackSheet } from './take-back-sheet';
import './words';

const TOUCHED = { additionalTypenames: ['StoragePlace', 'Allocation'] };

/** What is open over the list. */
type Opened =
  | { readonly act: 'edit'; readonly place: StoragePlacePartsFragment | null }
  | { readonly act: 'allocate'; readonly place: StoragePlacePartsFragment }
  | { readonly act: 'takeBack'; readonly allocation: AllocationPartsFragment };

/** Every bench, locker and rack: who holds it, and which are free. */
export function StoragePage() {
  const { t } = useTranslation('manager');
  const [{ data, error }, retry] = useQuery({ query: StoragePlacesDocument, context: TOUCHED });
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = (): void => setOpened(null);
  const places = data?.storagePlaces ?? [];
  return (
    <>
      <PageTitle title={t('storage.title')} lead={<Lead places={places} />}>
        <Button
          leftSection={<IconPlus size={20} stroke={1.75} aria-hidden="true" />}
          onClick={() => setOpened({ act: 'edit', place: null })}
        >
          {t('storage.add')}
        </Button>
      </PageTitle>
      {data ? <Places places={places} onOpen={setOpened} /> : <Waiting error={error} retry={retry} lines={6} />}
      {opened?.act === 'edit' && <PlaceDialog place={opened.place} onClose={close} />}
      {opened?.act === 'allocate' && <AllocateDialog place={opened.place} onClose={close} />}
      {opened?.act === 'takeBack' && <TakeBackSheet allocation={opened.allocation} onClose={close} />}
    </>
  );
}

function Lead({ places }: { readonly places: readonly StoragePlacePartsFragment[] }) {
  const { t } = useTranslation('manager');
  return (
    <>
      <Anchor component={Link} to="/gestion/abonnements">
        {t('storage.back')}
      </Anchor>
      {places.length > 0 && (
        <div>{t('storage.free', { count: places.filter(isFree).length, total: places.length })}</div>
      )}
    </>
  );
}

interface PlacesProps {
  readonly places: readonly StoragePlacePartsFragment[];
  readonly onOpen: (opened: Opened) => void;
}

function Places({ places, onOpen }: PlacesProps) {
  const { t } = useTranslation('manager');
  const [address] = useAddress();
  if (places.length === 0) return <EmptyState title={t('storage.none')}>{t('storage.noneNext')}</EmptyState>;
  const rows = shown(places, wishIn(address));
  return (
    <>
      <PlaceFilters />
      {rows.length === 0 ? (
        <EmptyState title={t('storage.noneOfKind')}>{t('storage.noneOfKindNext')}</EmptyState>
      ) : (
        <PlacesTable
          places={rows}
          today={today()}
          onEdit={(place) => onOpen({ act: 'edit', place })}
          onAllocate={(place) => onOpen({ act: 'allocate', place })}
          onTakeBack={(allocation) => onOpen({ act: 'takeBack', allocation })}
        />
      )}
    </>
  );
}

import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AllocationPartsFragment, StoragePlacePartsFragment } from '../../../generated/manager/graphql';
import { formatCents } from '../../../ui/format/money';
import { ResponsiveTable, type Column } from '../../../ui/responsive-table';
import { StateWord } from '../../../ui/state-word';
import { PersonLink } from '../person-link';
import { AllocationDays } from './allocation-days';

interface Props {
  readonly places: readonly StoragePlacePartsFragment[];
  readonly today: string;
  readonly onEdit: (place: StoragePlacePartsFragment) => void;
  readonly onAllocate: (place: StoragePlacePartsFragment) => void;
  readonly onTakeBack: (allocation: AllocationPartsFragment) => void;
}

/** Places, who holds each, and what one may do with it. */
export function PlacesTable({ places, today, onEdit, onAllocate, onTakeBack }: Props) {
  const { t } = useTranslation('manager');
  const columns: readonly Column<StoragePlacePartsFragment>[] = [
    {
      key: 'place',
      header: t('storage.place'),
      cell: ({ kind, code, poleName }) => (
        <>
          <Text span fw={650}>
            {t(`storage.named.${kind}`, { code })}
          </Text>
          {poleName && (
            <Text span c="dimmed">
              {`, ${poleName}`}
            </Text>
          )}
        </>
      ),
    },
    { key: 'holder', header: t('storage.holder'), cell: (place) => <Holder place={place} /> },
    {
      key: 'days',
      header: t('storage.days'),
      cell: ({ allocation }) => (allocation ? <AllocationDays allocation={allocation} today={today} /> : '–'),
    },
    {
      key: 'price',
      header: t('storage.price'),
      cell: ({ allocation, monthlyPriceExclTaxCents }) => {
        const cents = allocation?.monthlyPriceExclTaxCents ?? monthlyPriceExclTaxCents;
        return cents === 0 ? t('storage.noPrice') : t('storage.priceTax', { price: formatCents(cents) });
      },
    },
    {
      key: 'act',
      act: true,
      header: t('storage.act'),
      cell: (place) => {
        const { allocation, offered, kind, code } = place;
        const name = t(`storage.named.${kind}`, { code });
        return (
          <Group gap="xs" wrap="nowrap">
            {allocation && !allocation.endsOn && (
              <Act verb={t('storage.takeBack')} name={name} onClick={() => onTakeBack(allocation)} />
            )}
            {!allocation && offered && (
              <Act verb={t('storage.allocate')} name={name} onClick={() => onAllocate(place)} />
            )}
            <Act verb={t('storage.edit')} name={name} onClick={() => onEdit(place)} />
          </Group>
        );
      },
    },
  ];
  return <ResponsiveTable caption={t('storage.title')} columns={columns} rows={places} rowKey={({ id }) => id} />;
}

function Holder({ place: { allocation, offered } }: { readonly place: StoragePlacePartsFragment }) {
  const { t } = useTranslation('manager');
  if (allocation) return <PersonLink person={{ id: allocation.holderId, displayName: allocation.holderName }} />;
  return offered ? (
    <StateWord tone="good">{t('storage.isFree')}</StateWord>
  ) : (
    <StateWord tone="quiet">{t('storage.notOffered')}</StateWord>
  );
}

interface ActProps {
  readonly verb: string;
  readonly name: string;
  readonly onClick: () => void;
}

const Act = ({ verb, name, onClick }: ActProps) => (
  <Button variant="default" aria-label={`${verb} : ${name}`} onClick={onClick}>
    {verb}
  </Button>
);

import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AllocationPartsFragment } from '../../../generated/manager/graphql';
import { today } from '../../../planning/days';
import { formatCents } from '../../../ui/format/money';
import { AllocationDays } from './allocation-days';
import { GivePlaceDialog } from './give-place-dialog';
import { TakeBackSheet } from './take-back-sheet';

interface Props {
  readonly subscriptionId: string;
  readonly allocations: readonly AllocationPartsFragment[];
}

/** The bench, the lockers and the racks held with a subscription. */
export function MemberPlaces({ subscriptionId, allocations }: Props) {
  const { t } = useTranslation('manager');
  const [giving, setGiving] = useState(false);
  const [back, setBack] = useState<AllocationPartsFragment | null>(null);
  return (
    <Stack gap="xs">
      <Group justify="space-between" gap="sm">
        <Text fw={650}>{t('storage.places')}</Text>
        <Button variant="default" onClick={() => setGiving(true)}>
          {t('storage.givePlace')}
        </Button>
      </Group>
      {allocations.length === 0 && <Text c="dimmed">{t('storage.noPlaces')}</Text>}
      {allocations.map((allocation) => {
        const { id, placeKind, placeCode, monthlyPriceExclTaxCents: cents, endsOn } = allocation;
        const name = t(`storage.named.${placeKind}`, { code: placeCode });
        return (
          <Group key={id} justify="space-between" gap="sm" wrap="nowrap">
            <div>
              <Text>{name}</Text>
              <Text size="sm" c="dimmed" component="div">
                <AllocationDays allocation={allocation} today={today()} sentence />
                {cents > 0 && `, ${t('storage.monthly', { price: formatCents(cents) })}`}
              </Text>
            </div>
            {!endsOn && (
              <Button
                variant="default"
                aria-label={`${t('storage.takeBack')} : ${name}`}
                onClick={() => setBack(allocation)}
              >
                {t('storage.takeBack')}
              </Button>
            )}
          </Group>
        );
      })}
      {giving && <GivePlaceDialog subscriptionId={subscriptionId} onClose={() => setGiving(false)} />}
      {back && <TakeBackSheet allocation={back} onClose={() => setBack(null)} />}
    </Stack>
  );
}

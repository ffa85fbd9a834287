import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DeskBookingFragment } from '../../generated/manager/graphql';
import { SlotLine } from '../../ui/slot-line';
import { PersonLink } from './person-link';
import './words';

/** Bookings kept in spite of what was done: whom to tell. */
export function AffectedBookings({ bookings }: { readonly bookings: readonly DeskBookingFragment[] }) {
  const { t } = useTranslation('manager');
  if (bookings.length === 0) return <Text>{t('takeOut.noneAffected')}</Text>;
  return (
    <Stack gap="sm">
      <Text>{t('takeOut.affected', { count: bookings.length })}</Text>
      {bookings.map(({ id, person, resource, startsAt, endsAt }) => (
        <SlotLine
          key={id}
          hue={resource.pole.hue}
          startsAt={startsAt}
          endsAt={endsAt}
          poleName={resource.name}
          title={person ? <PersonLink person={person} /> : t('today.someone')}
        />
      ))}
    </Stack>
  );
}

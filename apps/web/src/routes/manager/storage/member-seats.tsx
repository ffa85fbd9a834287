import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SeatsAndPlacesDocument, type SeatsAndPlacesQuery } from '../../../generated/manager/graphql';
import { shiftDay, today } from '../../../planning/days';
import { formatLocalDate } from '../../../ui/format/time';
import { Section } from '../../../ui/section';
import { Waiting } from '../../../ui/waiting';
import { PersonLink } from '../person-link';
import { EndSeatDialog } from './end-seat-dialog';
import { GiveSeatDialog } from './give-seat-dialog';
import { MemberPlaces } from './member-places';
import './words';

type Record = NonNullable<SeatsAndPlacesQuery['person']>;
type Subscription = NonNullable<Record['subscription']>;

const TOUCHED = { additionalTypenames: ['PlanSubscription', 'SubscriptionSeat', 'Allocation', 'Person'] };

/** Who works under the subscription of a person, what they hold, and the seat they hold themselves. */
export function MemberSeats({ personId }: { readonly personId: string }) {
  const { t } = useTranslation('manager');
  const [{ data, error }, retry] = useQuery({
    query: SeatsAndPlacesDocument,
    variables: { personId },
    context: TOUCHED,
  });
  const person = data?.person;
  if (data && !person?.seat && !person?.subscription) return null;
  return (
    <Section title={t('storage.section')}>
      {person ? <Told person={person} /> : <Waiting error={error} retry={retry} lines={2} />}
    </Section>
  );
}

function Told({ person }: { readonly person: Record }) {
  const { t } = useTranslation('manager');
  const { seat, subscription, displayName } = person;
  return (
    <Stack gap="md">
      {seat && (
        <Text>
          {t('storage.heldSeat', {
            name: seat.holderName,
            plan: seat.planName,
            days: t(seat.startsOn > today() ? 'storage.from' : 'storage.since', {
              day: formatLocalDate(seat.startsOn),
            }),
          })}
        </Text>
      )}
      {subscription && <Seats subscription={subscription} holderName={displayName} />}
      {subscription && <MemberPlaces subscriptionId={subscription.id} allocations={subscription.allocations} />}
    </Stack>
  );
}

interface SeatsProps {
  readonly subscription: Subscription;
  readonly holderName: string;
}

function Seats({ subscription, holderName }: SeatsProps) {
  const { t } = useTranslation('manager');
  const [giving, setGiving] = useState(false);
  const [ended, setEnded] = useState<Subscription['seats'][number] | null>(null);
  const { id, seats, seatCount } = subscription;
  if (seatCount === 1 && seats.length === 0) return <Text c="dimmed">{t('storage.seatOnly')}</Text>;
  return (
    <Stack gap="xs">
      <Group justify="space-between" gap="sm">
        <Text fw={650}>
          {t('storage.seats')}
          <Text span c="dimmed" fw={400}>
            {` ${t('storage.seatsTaken', { taken: seats.length + 1, count: seatCount })}`}
          </Text>
        </Text>
        {seats.length + 1 < seatCount && (
          <Button variant="default" onClick={() => setGiving(true)}>
            {t('storage.giveSeat')}
          </Button>
        )}
      </Group>
      {seats.map((seat) => (
        <Group key={seat.id} justify="space-between" gap="sm" wrap="nowrap">
          <div>
            <PersonLink person={{ id: seat.personId, displayName: seat.personName }} />
            <Text size="sm" c="dimmed">
              {daysOf(seat)}
            </Text>
          </div>
          <Button
            variant="default"
            aria-label={t('storage.endSeatOf', { name: seat.personName })}
            onClick={() => setEnded(seat)}
          >
            {t('storage.endSeat')}
          </Button>
        </Group>
      ))}
      {giving && <GiveSeatDialog subscriptionId={id} holderName={holderName} onClose={() => setGiving(false)} />}
      {ended && <EndSeatDialog seat={ended} onClose={() => setEnded(null)} />}
    </Stack>
  );

  function daysOf({ startsOn, endsOn }: Subscription['seats'][number]): string {
    const start = t(startsOn > today() ? 'storage.from' : 'storage.since', { day: formatLocalDate(startsOn) });
    return endsOn ? `${start}, ${t('storage.leaves', { day: formatLocalDate(shiftDay(endsOn, -1)) })}` : start;
  }
}

import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MySeatsDocument, type MySeatsQuery } from '../../../generated/member/graphql';
import { today } from '../../../planning/days';
import { ErrorPanel } from '../../../ui/error-panel';
import { formatLocalDate } from '../../../ui/format/time';
import { LoadingShape } from '../../../ui/loading-shape';
import { dayBefore } from '../day-before';
import { MeSection } from '../me-section';
import { MyPlaces } from './my-places';
import { SeatList } from './seat-list';
import './words';

type Viewer = NonNullable<MySeatsQuery['viewer']>;

const TOUCHED = { additionalTypenames: ['PlanSubscription', 'SubscriptionSeat', 'Allocation'] };

/** The seat I hold; or who works under my subscription, and the places that come with it. Nothing when there is neither. */
export function MySeats() {
  const { t } = useTranslation('seats');
  const [{ data, error }, read] = useQuery({ query: MySeatsDocument, context: TOUCHED });
  const me = data?.viewer;
  if (data && !(me && hasAny(me))) return null;
  return (
    <MeSection title={t('title')}>
      {me && <Told me={me} />}
      {!me && error && <ErrorPanel error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />}
      {!me && !error && <LoadingShape />}
    </MeSection>
  );
}

const hasAny = ({ seat, subscription }: Viewer): boolean =>
  Boolean(seat) || (subscription !== null && (subscription.seatCount > 1 || subscription.allocations.length > 0));

function Told({ me: { seat, subscription } }: { readonly me: Viewer }) {
  return (
    <Stack gap="lg">
      {seat && <HeldSeat seat={seat} />}
      {subscription && (subscription.seatCount > 1 || subscription.seats.length > 0) && (
        <SeatList subscription={subscription} />
      )}
      {subscription && subscription.allocations.length > 0 && <MyPlaces allocations={subscription.allocations} />}
    </Stack>
  );
}

function HeldSeat({ seat }: { readonly seat: NonNullable<Viewer['seat']> }) {
  const { t } = useTranslation('seats');
  const { holderName, planName, startsOn, endsOn } = seat;
  return (
    <div>
      <Text fw={650}>{t('holds', { name: holderName })}</Text>
      <Text>{t('holdsMeans', { plan: planName })}</Text>
      {startsOn > today() && <Text c="dimmed">{t('holdsFrom', { day: formatLocalDate(startsOn) })}</Text>}
      {endsOn && <Text c="dimmed">{t('holdsUntil', { day: formatLocalDate(dayBefore(endsOn)) })}</Text>}
    </div>
  );
}

import { Button, Group, SegmentedControl, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MyWaitlist } from '../../booking/waitlist/my-waitlist';
import { BookingList } from '../../booking/booking-list';
import { MyBookingsDocument } from '../../generated/member/graphql';
import { EmptyState } from '../../ui/empty-state';
import { ErrorPanel } from '../../ui/error-panel';
import { LoadingShape } from '../../ui/loading-shape';
import { PageTitle } from '../../ui/page-title';
import { useAddress } from '../../ui/use-address';
import './words';

/** My bookings to come, and those past. */
export function BookingsPage() {
  const { t } = useTranslation('member');
  const [{ vue }, change] = useAddress();
  const past = vue === 'passees';
  return (
    <>
      <PageTitle title={t('bookings.title')}>
        <Group gap="xs">
          <Button component={Link} to="/creneau" variant="default">
            {t('booking:findSlot')}
          </Button>
          <Button component={Link} to="/planning">
            {t('bookings.book')}
          </Button>
        </Group>
      </PageTitle>
      <SegmentedControl
        fullWidth
        mb="md"
        aria-label={t('bookings.title')}
        value={past ? 'passees' : 'a-venir'}
        onChange={(next) => change({ vue: next === 'passees' ? next : undefined })}
        data={[
          { value: 'a-venir', label: t('bookings.upcoming') },
          { value: 'passees', label: t('bookings.past') },
        ]}
      />
      {!past && <MyWaitlist />}
      <Bookings key={String(past)} past={past} />
    </>
  );
}

function Bookings({ past }: { readonly past: boolean }) {
  const [ends, setEnds] = useState<readonly (string | null)[]>([null]);
  return (
    <Stack gap="sm">
      {ends.map((after, index) => (
        <BookingsAfter
          key={after ?? ''}
          past={past}
          after={after}
          onMore={index === ends.length - 1 ? (end) => setEnds([...ends, end]) : undefined}
        />
      ))}
    </Stack>
  );
}

interface AfterProps {
  readonly past: boolean;
  readonly after: string | null;
  readonly onMore: ((end: string) => void) | undefined;
}

function BookingsAfter({ past, after, onMore }: AfterProps) {
  const { t } = useTranslation('member');
  const context = useMemo(() => ({ additionalTypenames: ['Booking'] }), []);
  const [{ data, error }, read] = useQuery({ query: MyBookingsDocument, variables: { past, after }, context });
  if (!data)
    return error ? (
      <ErrorPanel error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />
    ) : (
      <LoadingShape />
    );
  const { nodes, pageInfo } = data.myBookings;
  if (nodes.length === 0 && !after)
    return past ? (
      <EmptyState title={t('bookings.nonePastTitle')} />
    ) : (
      <EmptyState title={t('bookings.noneTitle')}>{t('bookings.none')}</EmptyState>
    );
  return (
    <>
      <BookingList bookings={nodes} />
      {onMore && pageInfo.hasNextPage && (
        <Button variant="default" onClick={() => pageInfo.endCursor && onMore(pageInfo.endCursor)}>
          {t('ui:more')}
        </Button>
      )}
    </>
  );
}

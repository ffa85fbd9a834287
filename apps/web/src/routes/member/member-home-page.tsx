import { Anchor, Button, Card, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MyWaitlist } from '../../booking/waitlist/my-waitlist';
import { BookingList } from '../../booking/booking-list';
import { MachineCardsDocument, MemberHomeDocument, type MemberHomeQuery } from '../../generated/member/graphql';
import { useSession } from '../../session/session';
import { EmptyState } from '../../ui/empty-state';
import { ErrorPanel } from '../../ui/error-panel';
import { LoadingShape } from '../../ui/loading-shape';
import { PageTitle } from '../../ui/page-title';
import { HomeAttention } from './home-attention';
import { HomeReady } from './home-ready';
import classes from './member-home-page.module.css';
import './words';

/** Three questions, in order: what is next, what may I do, what needs my attention. */
export function MemberHomePage() {
  const { t } = useTranslation('member');
  const { viewer } = useSession();
  const context = useMemo(() => ({ additionalTypenames: ['Booking', 'Loan'] }), []);
  const [{ data, error }, read] = useQuery({ query: MemberHomeDocument, context });
  const [cards] = useQuery({ query: MachineCardsDocument, context });
  const machines = cards.data?.resources.nodes;
  return (
    <>
      <PageTitle title={t('home.hello', { name: viewer?.firstName ?? '' })} />
      {data ? (
        <div className={classes['home']}>
          <Part name="next" title={t('home.next')}>
            <Next home={data} />
          </Part>
          <Part name="ready" title={t('home.may')}>
            {machines ? <HomeReady machines={machines} /> : <LoadingShape />}
          </Part>
          <Part name="attention" title={t('home.attention')}>
            <Card>{machines ? <HomeAttention home={data} machines={machines} /> : <LoadingShape lines={1} />}</Card>
          </Part>
        </div>
      ) : error ? (
        <ErrorPanel error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />
      ) : (
        <LoadingShape />
      )}
    </>
  );
}

function Next({ home: { myBookings } }: { readonly home: MemberHomeQuery }) {
  const { t } = useTranslation('member');
  const offers = <MyWaitlist offersOnly />;
  if (myBookings.nodes.length === 0)
    return (
      <>
        {offers}
        <EmptyState
          title={t('home.noneTitle')}
          action={
            <Button component={Link} to="/planning">
              {t('home.seePlanning')}
            </Button>
          }
        >
          {t('home.none')}
        </EmptyState>
      </>
    );
  return (
    <>
      {offers}
      <BookingList bookings={myBookings.nodes} brief />
      <Anchor component={Link} to="/reservations" py="sm" display="inline-block">
        {t('home.seeAll')}
      </Anchor>
    </>
  );
}

interface PartProps {
  readonly name: 'next' | 'ready' | 'attention';
  readonly title: string;
  readonly children: ReactNode;
}

const Part = ({ name, title, children }: PartProps) => (
  <section aria-labelledby={`home-${name}`} className={classes[name]}>
    <Title order={2} fz={20} mb="xs" id={`home-${name}`}>
      {title}
    </Title>
    {children}
  </section>
);

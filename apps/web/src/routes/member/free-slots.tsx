import { Button, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { BookingWish } from '../../booking/use-slot-form';
import { FreeSlotsAmongDocument } from '../../generated/member/graphql';
import { EmptyState } from '../../ui/empty-state';
import { ErrorPanel } from '../../ui/error-panel';
import { formatSlot } from '../../ui/format/time';
import { LoadingShape } from '../../ui/loading-shape';
import { PoleBand } from '../../ui/pole-band';
import { bySlot } from './by-slot';
import classes from './free-slots.module.css';

interface Props {
  readonly resourceIds: string[];
  readonly minutes: number;
  readonly from: string;
  readonly onPick: (wish: BookingWish) => void;
}

/** The first free slot of each machine, the soonest first; machines free at the same time stand together. */
export function FreeSlots({ resourceIds, minutes, from, onPick }: Props) {
  const { t } = useTranslation('member');
  const context = useMemo(() => ({ additionalTypenames: ['Booking'] }), []);
  const variables = useMemo(() => ({ resourceIds, durationMinutes: minutes, from }), [resourceIds, minutes, from]);
  const [{ data, error, fetching }, read] = useQuery({
    query: FreeSlotsAmongDocument,
    variables,
    context,
    requestPolicy: 'cache-and-network',
  });
  if (error) return <ErrorPanel error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />;
  if (!data || fetching) return <LoadingShape lines={5} />;
  if (data.freeSlotsAmong.length === 0)
    return (
      <EmptyState
        title={t('freeSlot.noneTitle')}
        action={
          <Button component={Link} to="/planning" variant="default">
            {t('home.seePlanning')}
          </Button>
        }
      >
        {t('freeSlot.none')}
      </EmptyState>
    );
  return (
    <Stack gap="lg">
      {bySlot(data.freeSlotsAmong).map(({ startsAt, endsAt, machines }) => (
        <section key={startsAt} aria-label={formatSlot(startsAt, endsAt)}>
          <Title order={2} fz={20} mb="xs">
            {formatSlot(startsAt, endsAt)}
          </Title>
          <ul className={classes['machines']}>
            {machines.map((resource) => (
              <li key={resource.id}>
                <PoleBand hue={resource.pole.hue}>
                  <Text fw={650}>{resource.name}</Text>
                  <Text size="sm" c="dimmed">
                    {resource.pole.name}
                  </Text>
                </PoleBand>
                <Button
                  variant="light"
                  aria-label={`${t('machine.book')} : ${resource.name}, ${formatSlot(startsAt, endsAt)}`}
                  onClick={() => onPick({ resourceId: resource.id, startsAt, endsAt })}
                >
                  {t('machine.book')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Stack>
  );
}

import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { TaughtSessionsDocument, type TaughtSessionFragment } from '../../generated/teach/graphql';
import { EmptyState } from '../../ui/empty-state';
import { formatSlot } from '../../ui/format/time';
import { PageTitle } from '../../ui/page-title';
import { StateWord } from '../../ui/state-word';
import { Waiting } from '../../ui/waiting';
import { MyPresences } from './my-presences';
import { PlanSheet } from './plan-sheet';
import { PAST_DAYS, splitSessions } from './split-sessions';
import classes from './teach.module.css';
import './words';

const TONES = { PLANNED: 'quiet', DONE: 'good', CANCELLED: 'bad' } as const;

/** The sessions one gives, and when one is in a pole. */
export function SessionsPage() {
  const { t } = useTranslation('teach');
  const [from] = useState(() => new Date(Date.now() - PAST_DAYS * 86_400_000).toISOString());
  const [planning, setPlanning] = useState(false);
  const [{ data, error }, read] = useQuery({
    query: TaughtSessionsDocument,
    variables: { from },
    requestPolicy: 'cache-and-network',
  });
  const sessions = data && splitSessions(data.trainingSessions.nodes, Date.now());
  return (
    <>
      <PageTitle title={t('title')} lead={t('lead')}>
        <Group gap="sm">
          <Button component={Link} to="/gestion/formations/catalogue" variant="default">
            {t('catalogue')}
          </Button>
          <Button onClick={() => setPlanning(true)}>{t('plan')}</Button>
        </Group>
      </PageTitle>
      <Stack gap="xl">
        {!sessions && <Waiting error={error} retry={read} />}
        {sessions && (
          <>
            <Sessions title={t('toCome')} sessions={sessions.toCome} />
            {sessions.past.length > 0 && <Sessions title={t('past')} sessions={sessions.past} />}
          </>
        )}
        <MyPresences />
      </Stack>
      {planning && (
        <PlanSheet onClose={() => setPlanning(false)} onPlanned={() => read({ requestPolicy: 'network-only' })} />
      )}
    </>
  );
}

interface SessionsProps {
  readonly title: string;
  readonly sessions: readonly TaughtSessionFragment[];
}

function Sessions({ title, sessions }: SessionsProps) {
  const { t } = useTranslation('teach');
  return (
    <section aria-label={title}>
      <Title order={2} fz={20} mb="sm">
        {title}
      </Title>
      {sessions.length === 0 && <EmptyState title={t('none')}>{t('noneNext')}</EmptyState>}
      <ul className={classes['lines']}>
        {sessions.map((session) => (
          <li key={session.id} className={classes['line']}>
            <div>
              <Text fw={650}>{session.training.title}</Text>
              <Text>{formatSlot(session.startsAt, session.endsAt)}</Text>
              <Text c="dimmed">
                {[
                  session.pole.name,
                  session.trainer?.displayName,
                  t('taken', { taken: session.seatsTaken, seats: session.seats }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
              <StateWord tone={TONES[session.state]}>{t(`state.${session.state}`)}</StateWord>
            </div>
            <Button
              component={Link}
              to={`/gestion/formations/${session.id}`}
              variant="default"
              aria-label={`${t('open')} : ${session.training.title}, ${formatSlot(session.startsAt, session.endsAt)}`}
            >
              {t('open')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SessionRollDocument } from '../../generated/teach/graphql';
import { EmptyState } from '../../ui/empty-state';
import { formatSlot } from '../../ui/format/time';
import { PageTitle } from '../../ui/page-title';
import { Section } from '../../ui/section';
import { useIdInPath } from '../../ui/use-address';
import { Waiting } from '../../ui/waiting';
import { Attendance } from './attendance';
import { CallOffButton } from './call-off-button';
import { Results } from './results';
import { toJudge, waiting } from './roll';
import './words';

/** The sheet of a session, on the tablet of the trainer: who is there, who passed. */
export function SessionPage() {
  const { t } = useTranslation('teach');
  const id = useIdInPath();
  const [{ data, error }, read] = useQuery({
    query: SessionRollDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  if (!data) return <Waiting error={error} retry={read} />;
  const session = data.trainingSession;
  const again = (): void => read({ requestPolicy: 'network-only' });
  const back = (
    <Anchor component={Link} to="/gestion/formations" py="sm" display="inline-block">
      {t('back')}
    </Anchor>
  );
  if (!session) return <EmptyState title={t('none')} action={back} />;
  const queue = waiting(session.roll);
  return (
    <>
      {back}
      <PageTitle title={session.training.title} lead={formatSlot(session.startsAt, session.endsAt)} />
      <Stack gap="md" maw={760}>
        <Group justify="space-between">
          <Text>
            {[
              session.pole.name,
              session.trainer?.displayName,
              t('taken', { taken: session.seatsTaken, seats: session.seats }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          {session.state === 'PLANNED' && <CallOffButton sessionId={session.id} onChange={again} />}
        </Group>
        <Section title={t('sheet')}>
          <Attendance session={session} onChange={again} />
        </Section>
        {toJudge(session.roll).length > 0 && (
          <Section title={t('giveResults')}>
            <Results session={session} onChange={again} />
          </Section>
        )}
        {queue.length > 0 && (
          <Section title={t('waiting')}>
            <Text>{queue.map(({ person }) => person.displayName).join(', ')}</Text>
          </Section>
        )}
      </Stack>
    </>
  );
}

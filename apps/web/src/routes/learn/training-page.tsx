import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { TrainingDocument } from '../../generated/learn/graphql';
import { EmptyState } from '../../ui/empty-state';
import { formatCents } from '../../ui/format/money';
import { formatMinutes } from '../../ui/format/time';
import { PageTitle } from '../../ui/page-title';
import { useIdInPath } from '../../ui/use-address';
import { Waiting } from '../../ui/waiting';
import classes from './learn.module.css';
import { QuizLine } from './quiz-line';
import { SessionLine } from './session-line';
import './words';

/** One training: what it teaches and gives, and all its dates. */
export function TrainingPage() {
  const { t } = useTranslation('learn');
  const id = useIdInPath();
  const [{ data, error }, read] = useQuery({
    query: TrainingDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  if (!data) return <Waiting error={error} retry={read} />;
  const { training, trainingSessions } = data;
  if (!training) return <EmptyState title={t('none')} />;
  return (
    <div className={classes['narrow']}>
      <PageTitle
        title={training.title}
        lead={t('gives', { name: training.habilitationType.name, level: t(`ui:level.${training.level}`) })}
      />
      <Stack gap="lg">
        <div>
          <Text style={{ whiteSpace: 'pre-line' }}>{training.description}</Text>
          <Text c="dimmed" mt="sm">
            {t('duration', {
              minutes: formatMinutes(training.minutes),
              price: training.priceCents > 0 ? formatCents(training.priceCents) : t('free'),
            })}
          </Text>
        </div>
        <QuizLine training={training} />
        <section aria-labelledby="sessions">
          <Title order={2} fz={20} mb="sm" id="sessions">
            {t('sessions')}
          </Title>
          {trainingSessions.nodes.length === 0 && <Text c="dimmed">{t('noSession')}</Text>}
          <ul className={classes['lines']}>
            {trainingSessions.nodes.map((session) => (
              <SessionLine
                key={session.id}
                session={session}
                onChange={() => read({ requestPolicy: 'network-only' })}
              />
            ))}
          </ul>
        </section>
      </Stack>
    </div>
  );
}

import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SessionLineFragment, TrainingCardFragment } from '../../generated/learn/graphql';
import { formatCents } from '../../ui/format/money';
import { formatMinutes } from '../../ui/format/time';
import classes from './learn.module.css';
import { QuizLine } from './quiz-line';
import { SessionLine } from './session-line';

interface Props {
  readonly training: TrainingCardFragment;
  /** Its next dates. */
  readonly sessions: readonly SessionLineFragment[];
  readonly onChange: () => void;
}

/** A training of the catalogue, with its next date at hand. */
export function TrainingCard({ training, sessions, onChange }: Props) {
  const { t } = useTranslation('learn');
  const [next] = sessions;
  return (
    <Card component="li" padding="lg">
      <Stack gap="sm" h="100%">
        <div>
          <Title order={2} fz={20}>
            {training.title}
          </Title>
          <Text mt={4}>
            {t('gives', { name: training.habilitationType.name, level: t(`ui:level.${training.level}`) })}
          </Text>
          <Text c="dimmed">
            {t('duration', {
              minutes: formatMinutes(training.minutes),
              price: training.priceCents > 0 ? formatCents(training.priceCents) : t('free'),
            })}
          </Text>
        </div>
        <QuizLine training={training} />
        {next ? (
          <ul className={classes['lines']}>
            <SessionLine session={next} onChange={onChange} />
          </ul>
        ) : (
          <Text c="dimmed">{t('noSession')}</Text>
        )}
        <Button
          component={Link}
          to={`/formations/${training.id}`}
          variant="subtle"
          mt="auto"
          style={{ alignSelf: 'start' }}
          aria-label={`${t('details')} : ${training.title}`}
        >
          {t('details')}
        </Button>
      </Stack>
    </Card>
  );
}

import { Alert, Button, Card, Group, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SubmitQuizMutation } from '../../generated/learn/graphql';

export type Attempt = NonNullable<SubmitQuizMutation['submitQuiz']['attempt']>;

interface Props {
  readonly attempt: Attempt;
  readonly trainingId: string;
  /** Null: no attempt is left today. */
  readonly onAgain: (() => void) | null;
}

/** Passed or not, and why each answer was right or wrong. */
export function QuizResult({ attempt, trainingId, onAgain }: Props) {
  const { t } = useTranslation('learn');
  const { passed, rightCount, questionCount, passPercent, questions } = attempt;
  return (
    <Stack gap="md" role="status">
      <Alert
        color={passed ? 'moss' : 'brick'}
        variant="light"
        icon={passed ? <IconCircleCheck /> : <IconCircleX />}
        title={t(passed ? 'quiz.won' : 'quiz.lost')}
      >
        {t('quiz.score', { right: rightCount, total: questionCount, percent: passPercent })}
      </Alert>
      <Stack component="ol" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {questions.map(({ question, answers, chosen, right, explanation }) => (
          <Card component="li" key={question}>
            <Group wrap="nowrap" align="flex-start" gap="sm">
              {right ? (
                <IconCircleCheck size={24} color="var(--etabli-success)" aria-label={t('quiz.right')} role="img" />
              ) : (
                <IconCircleX size={24} color="var(--etabli-danger)" aria-label={t('quiz.wrong')} role="img" />
              )}
              <div>
                <Text fw={650}>{question}</Text>
                <Text>{chosen.map((position) => answers[position]).join(', ')}</Text>
                {explanation && <Text c="dimmed">{explanation}</Text>}
              </div>
            </Group>
          </Card>
        ))}
      </Stack>
      <Group>
        {!passed && onAgain && <Button onClick={onAgain}>{t('quiz.again')}</Button>}
        <Button component={Link} to={`/formations/${trainingId}`} variant={passed ? 'filled' : 'default'}>
          {t('quiz.back')}
        </Button>
      </Group>
    </Stack>
  );
}

import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TrainingCardFragment } from '../../generated/learn/graphql';
import { StateWord } from '../../ui/state-word';

/** Where I stand with the quiz of a training; nothing when there is none. */
export function QuizLine({ training: { id, title, quizState } }: { readonly training: TrainingCardFragment }) {
  const { t } = useTranslation('learn');
  if (quizState === 'PASSED') return <StateWord tone="good">{t('quiz.passed')}</StateWord>;
  if (quizState !== 'TO_PASS') return null;
  return (
    <Button
      component={Link}
      to={`/formations/${id}/quiz`}
      variant="default"
      style={{ alignSelf: 'start' }}
      aria-label={`${t('quiz.open')} : ${title}`}
    >
      {t('quiz.open')}
    </Button>
  );
}

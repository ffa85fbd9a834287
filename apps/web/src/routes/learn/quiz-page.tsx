import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { QuizDocument, SubmitQuizDocument } from '../../generated/learn/graphql';
import { EmptyState } from '../../ui/empty-state';
import { PageTitle } from '../../ui/page-title';
import { RefusalList } from '../../ui/refusal-list';
import { useAct } from '../../ui/use-act';
import { useIdInPath } from '../../ui/use-address';
import { Waiting } from '../../ui/waiting';
import { choose, unanswered, type Answers } from './answers';
import classes from './learn.module.css';
import { QuizQuestion } from './quiz-question';
import { QuizResult, type Attempt } from './quiz-result';
import './words';

/** The quiz of a training: answer all, be told at once. */
export function QuizPage() {
  const { t } = useTranslation('learn');
  const trainingId = useIdInPath();
  const [{ data, error }, read] = useQuery({ query: QuizDocument, variables: { trainingId } });
  const act = useAct(SubmitQuizDocument);
  const [answers, setAnswers] = useState<Answers>({});
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const [attemptsLeft, setAttemptsLeft] = useState<number | null>(null);
  if (!data) return <Waiting error={error} retry={read} />;
  const { quiz, training } = data;
  if (!quiz || !training) return <EmptyState title={t('quiz.none')} />;
  const left = attemptsLeft ?? quiz.attemptsLeftToday;
  const missing = unanswered(answers, quiz.questions);
  const submit = async (): Promise<void> => {
    const given = quiz.questions.map(({ id }) => ({ questionId: id, chosen: [...(answers[id] ?? [])] }));
    const answer = await act.run({ input: { trainingId, answers: given } });
    if (!answer?.submitQuiz.attempt) return;
    setAttempt(answer.submitQuiz.attempt);
    setAttemptsLeft(answer.submitQuiz.quiz?.attemptsLeftToday ?? 0);
    window.scrollTo({ top: 0 });
  };
  const again = (): void => {
    setAttempt(null);
    setAnswers({});
  };
  return (
    <div className={classes['narrow']}>
      <PageTitle
        title={t('quiz.title', { title: training.title })}
        lead={t('quiz.lead', { percent: quiz.passPercent })}
      />
      {attempt ? (
        <QuizResult attempt={attempt} trainingId={trainingId} onAgain={left > 0 ? again : null} />
      ) : (
        <Stack gap="md">
          {quiz.questions.map((question, index) => (
            <QuizQuestion
              key={question.id}
              question={question}
              number={index + 1}
              total={quiz.questions.length}
              chosen={answers[question.id] ?? []}
              onChoose={(position) => setAnswers((before) => choose(before, question, position))}
            />
          ))}
          <Text c="dimmed" role="status">
            {missing > 0 ? t('quiz.unanswered', { count: missing }) : t('quiz.left', { count: left })}
          </Text>
          <div role="alert">{act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}</div>
          <Button size="lg" loading={act.busy} disabled={missing > 0 || left === 0} onClick={() => void submit()}>
            {t('quiz.submit')}
          </Button>
        </Stack>
      )}
    </div>
  );
}

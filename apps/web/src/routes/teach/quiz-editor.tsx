import { Button, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { WriteQuizDocument } from '../../generated/teach/graphql';
import { EmptyState } from '../../ui/empty-state';
import { RefusalList } from '../../ui/refusal-list';
import { useAct } from '../../ui/use-act';
import { useFirstWrong } from '../../ui/use-first-wrong';
import { QuestionCard } from './question-card';
import {
  moved,
  MOST_QUESTIONS,
  quizInput,
  withQuestion,
  wrongInQuestion,
  wrongInQuiz,
  type QuizDraft,
} from './quiz-draft';
import { QuizRules } from './quiz-rules';

interface Props {
  readonly trainingId: string;
  readonly initial: QuizDraft;
}

/** The pass mark and the questions, saved together. */
export function QuizEditor({ trainingId, initial }: Props) {
  const { t } = useTranslation('catalogue');
  const act = useAct(WriteQuizDocument);
  const [draft, setDraft] = useState(initial);
  const firstWrong = useFirstWrong();
  const [asked, setAsked] = useState(false);
  const change = (some: Partial<QuizDraft>): void => setDraft((before) => ({ ...before, ...some }));
  const { questions } = draft;
  const wrong = asked ? wrongInQuiz(draft) : [];
  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (wrongInQuiz(draft).length > 0) return firstWrong.point();
    if (await act.run({ input: quizInput(trainingId, draft) }))
      notifications.show({ color: 'moss', message: t('writing.saved') });
  };
  return (
    <form noValidate ref={firstWrong.form} onSubmit={(event) => void save(event)}>
      <Stack gap="lg" maw={760}>
        <QuizRules draft={draft} wrong={wrong} onChange={change} />
        {questions.length === 0 && <EmptyState title={t('writing.none')}>{t('writing.noneNext')}</EmptyState>}
        {questions.map((question, at) => (
          <QuestionCard
            key={question.key}
            question={question}
            place={{ number: at + 1, last: at === questions.length - 1 }}
            wrong={asked ? wrongInQuestion(question) : undefined}
            onChange={(next) => change({ questions: questions.with(at, next) })}
            onMove={(by) => change({ questions: moved(questions, at, by) })}
            onRemove={() => change({ questions: questions.toSpliced(at, 1) })}
          />
        ))}
        <Button
          variant="default"
          disabled={questions.length >= MOST_QUESTIONS}
          leftSection={<IconPlus size={20} stroke={1.75} aria-hidden="true" />}
          style={{ alignSelf: 'start' }}
          onClick={() => change({ questions: withQuestion(questions) })}
        >
          {t('writing.add')}
        </Button>
        <Text c="dimmed">{t('writing.kept')}</Text>
        <div role="alert">
          {wrong.includes('questions') && <Text c="brick">{t('writing.wrongQuestions')}</Text>}
          {wrong.includes('inQuestions') && <Text c="brick">{t('writing.wrongInQuestions')}</Text>}
          {act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}
        </div>
        <Button type="submit" size="lg" loading={act.busy}>
          {t('writing.save')}
        </Button>
      </Stack>
    </form>
  );
}

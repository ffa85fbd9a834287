import { Checkbox, Radio, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { QuizQuery } from '../../generated/learn/graphql';
import classes from './learn.module.css';

export type Question = NonNullable<QuizQuery['quiz']>['questions'][number];

interface Props {
  readonly question: Question;
  readonly number: number;
  readonly total: number;
  readonly chosen: readonly number[];
  readonly onChoose: (position: number) => void;
}

/** One question and its answers, large enough for a thumb. */
export function QuizQuestion({ question, number, total, chosen, onChoose }: Props) {
  const { t } = useTranslation('learn');
  const Choice = question.several ? Checkbox : Radio;
  return (
    <fieldset className={classes['question']}>
      <legend>
        <Text span c="dimmed" display="block" size="sm">
          {t('quiz.number', { number, total })}
          {question.several && `, ${t('quiz.several')}`}
        </Text>
        {question.question}
      </legend>
      {question.answers.map((answer, position) => (
        <Choice
          key={answer}
          name={question.id}
          className={classes['answer']}
          size="md"
          label={answer}
          checked={chosen.includes(position)}
          onChange={() => onChoose(position)}
        />
      ))}
    </fieldset>
  );
}

import { ActionIcon, Button, Card, Group, Stack, Textarea, Title } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerFields } from './answer-fields';
import classes from './teach.module.css';
import { oneLine, type DraftQuestion, type WrongQuestion } from './quiz-draft';

interface Props {
  readonly question: DraftQuestion;
  readonly place: { readonly number: number; readonly last: boolean };
  readonly wrong: WrongQuestion | undefined;
  readonly onChange: (question: DraftQuestion) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One question: its wording, its answers, and why. */
export function QuestionCard({ question, place: { number, last }, wrong, onChange, onMove, onRemove }: Props) {
  const { t } = useTranslation('catalogue');
  const heading = `question-${question.key}`;
  return (
    <Card component="section" aria-labelledby={heading} p={{ base: 'md', sm: 'lg' }}>
      <Group justify="space-between" gap="xs" mb="sm">
        <Title order={2} fz={20} id={heading}>
          {t('writing.number', { number })}
        </Title>
        <Group gap="xs">
          <Move label={t('writing.up', { number })} disabled={number === 1} onClick={() => onMove(-1)}>
            <IconArrowUp size={20} stroke={1.75} aria-hidden="true" />
          </Move>
          <Move label={t('writing.down', { number })} disabled={last} onClick={() => onMove(1)}>
            <IconArrowDown size={20} stroke={1.75} aria-hidden="true" />
          </Move>
          <Button variant="subtle" color="brick" aria-label={t('writing.removeOf', { number })} onClick={onRemove}>
            {t('writing.remove')}
          </Button>
        </Group>
      </Group>
      <Stack gap="md">
        <Textarea
          rows={2}
          classNames={{ input: classes['grows'] ?? '' }}
          maxLength={500}
          label={t('writing.questionShort')}
          aria-label={t('writing.question', { number })}
          value={question.question}
          error={wrong === 'question' && t('writing.wrong.question')}
          onChange={({ currentTarget }) => onChange({ ...question, question: oneLine(currentTarget.value) })}
        />
        <AnswerFields
          number={number}
          answers={question.answers}
          fault={wrong && wrong !== 'question' ? t(`writing.wrong.${wrong}`) : undefined}
          onChange={(answers) => onChange({ ...question, answers })}
        />
        <Textarea
          rows={2}
          classNames={{ input: classes['grows'] ?? '' }}
          maxLength={1_000}
          label={t('writing.explanation')}
          description={t('writing.explanationHint')}
          aria-label={t('writing.explanationOf', { number })}
          value={question.explanation}
          onChange={({ currentTarget }) => onChange({ ...question, explanation: currentTarget.value })}
        />
      </Stack>
    </Card>
  );
}

interface MoveProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

const Move = ({ label, disabled, onClick, children }: MoveProps) => (
  <ActionIcon size={44} variant="default" aria-label={label} disabled={disabled} onClick={onClick}>
    {children}
  </ActionIcon>
);

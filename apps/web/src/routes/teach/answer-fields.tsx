import { Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_ANSWERS, oneLine, withAnswer, type DraftAnswer } from './quiz-draft';
import classes from './teach.module.css';

interface Props {
  /** Of the question. */
  readonly number: number;
  readonly answers: readonly DraftAnswer[];
  /** What is to be corrected in them. */
  readonly fault: string | undefined;
  readonly onChange: (answers: readonly DraftAnswer[]) => void;
}

/** The answers to choose from, each ticked when it is right. */
export function AnswerFields({ number, answers, fault, onChange }: Props) {
  const faultId = useId();
  const { t } = useTranslation('catalogue');
  return (
    <Stack component="fieldset" gap="xs" m={0} p={0} style={{ border: 0, minWidth: 0 }}>
      <legend className={classes['legend']}>{t('writing.answers')}</legend>
      <Text c="dimmed">{t('writing.answersHint')}</Text>
      {answers.map(({ text, right }, at) => (
        <Group key={at} gap={0} wrap="nowrap">
          <label className={classes['tick']}>
            <Checkbox
              size="md"
              aria-label={t('writing.right', { position: at + 1, number })}
              checked={right}
              onChange={({ currentTarget }) => onChange(answers.with(at, { text, right: currentTarget.checked }))}
            />
          </label>
          <Textarea
            rows={1}
            classNames={{ input: classes['grows'] ?? '' }}
            flex={1}
            maxLength={300}
            aria-label={t('writing.answer', { position: at + 1, number })}
            value={text}
            error={fault !== undefined}
            aria-describedby={fault && faultId}
            onChange={({ currentTarget }) => onChange(answers.with(at, { text: oneLine(currentTarget.value), right }))}
          />
        </Group>
      ))}
      {fault && (
        <Text c="brick" id={faultId}>
          {fault}
        </Text>
      )}
      {answers.length < MOST_ANSWERS && (
        <Button
          variant="subtle"
          aria-label={t('writing.addAnswerTo', { number })}
          style={{ alignSelf: 'start' }}
          onClick={() => onChange(withAnswer(answers))}
        >
          {t('writing.addAnswer')}
        </Button>
      )}
    </Stack>
  );
}

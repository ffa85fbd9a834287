import { Checkbox, NumberInput, SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section';
import type { QuizDraft, WrongQuiz } from './quiz-draft';

interface Props {
  readonly draft: QuizDraft;
  readonly wrong: readonly WrongQuiz[];
  readonly onChange: (change: Partial<QuizDraft>) => void;
}

const typed = (value: number | string): number | '' => (value === '' ? '' : Number(value));

/** Whether the quiz is asked, what passes it, how often one may try. */
export function QuizRules({ draft, wrong, onChange }: Props) {
  const { t } = useTranslation('catalogue');
  return (
    <Section title={t('writing.rules')}>
      <Stack gap="md">
        <Checkbox
          size="md"
          label={t('writing.required')}
          description={t('writing.requiredHint')}
          checked={draft.required}
          onChange={({ currentTarget }) => onChange({ required: currentTarget.checked })}
        />
        {draft.required && (
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <NumberInput
              hideControls
              allowNegative={false}
              allowDecimal={false}
              label={t('writing.passPercent')}
              value={draft.passPercent}
              error={wrong.includes('passPercent') && t('writing.passWrong')}
              onChange={(value) => onChange({ passPercent: typed(value) })}
            />
            <NumberInput
              hideControls
              allowNegative={false}
              allowDecimal={false}
              label={t('writing.dailyAttempts')}
              value={draft.dailyAttempts}
              error={wrong.includes('dailyAttempts') && t('writing.attemptsWrong')}
              onChange={(value) => onChange({ dailyAttempts: typed(value) })}
            />
          </SimpleGrid>
        )}
      </Stack>
    </Section>
  );
}

import { Button, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../../planning/days';
import { wrongFields, type Draft } from './draft';
import type { RulesVersion } from './version-section';
import './words';

interface Props {
  readonly draft: Draft;
  readonly last: RulesVersion | null;
  readonly onChange: (draft: Draft) => void;
  readonly onDone: () => void;
}

/** The words of a version, and the day they begin to hold. */
export function DraftForm({ draft, last, onChange, onDone }: Props) {
  const { t } = useTranslation('manager');
  const [asked, setAsked] = useState(false);
  const wrong = asked ? wrongFields(draft, last, today()) : {};
  const sentence = (field: keyof Draft): string | undefined =>
    wrong[field] && t(wrong[field], { number: last?.number });
  const readOver = (event: SyntheticEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (Object.keys(wrongFields(draft, last, today())).length === 0) onDone();
  };
  return (
    <form noValidate onSubmit={readOver}>
      <Stack gap="lg">
        <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
          <Textarea
            autosize
            minRows={10}
            maxRows={24}
            withAsterisk
            lang="fr"
            label={t('houseRules.write.french')}
            description={t('houseRules.write.frenchHint')}
            value={draft.textFr}
            error={sentence('textFr')}
            onChange={({ currentTarget }) => onChange({ ...draft, textFr: currentTarget.value })}
          />
          <Textarea
            autosize
            minRows={10}
            maxRows={24}
            lang="en"
            label={t('houseRules.write.english')}
            description={t('houseRules.write.englishHint')}
            value={draft.textEn}
            error={sentence('textEn')}
            onChange={({ currentTarget }) => onChange({ ...draft, textEn: currentTarget.value })}
          />
        </SimpleGrid>
        <TextInput
          type="date"
          maw={280}
          label={t('houseRules.write.from')}
          min={today()}
          value={draft.from}
          error={sentence('from')}
          onChange={({ currentTarget }) => onChange({ ...draft, from: currentTarget.value })}
        />
        <Button type="submit" style={{ alignSelf: 'flex-start' }}>
          {t('houseRules.write.preview')}
        </Button>
      </Stack>
    </form>
  );
}

import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatLocalDate } from '../../../ui/format/time';
import { Section } from '../../../ui/section';
import type { ShownRefusal } from '../../../ui/refusal-list';
import { Refused } from '../refused';
import type { Draft } from './draft';
import './words';

interface Props {
  readonly draft: Draft;
  readonly act: { readonly busy: boolean; readonly refusals: readonly ShownRefusal[] };
  readonly onPublish: () => Promise<void>;
  readonly onBack: () => void;
}

/** The version as members will read it, and what publishing it does. */
export function DraftPreview({ draft, act, onPublish, onBack }: Props) {
  const { t } = useTranslation('manager');
  const heading = useRef<HTMLHeadingElement>(null);
  // The form is gone: who works with the keyboard goes on from here.
  useEffect(() => heading.current?.focus(), []);
  const day = formatLocalDate(draft.from);
  return (
    <Stack gap="md">
      <Title order={2} fz="xl" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
        {t('houseRules.write.previewTitle')}
      </Title>
      <Alert color="teal" icon={<IconInfoCircle />}>
        {t('houseRules.write.next', { day })}
      </Alert>
      <ReadText title={t('houseRules.write.french')} lang="fr" text={draft.textFr} />
      {draft.textEn.trim() !== '' && <ReadText title={t('houseRules.write.english')} lang="en" text={draft.textEn} />}
      <Refused refusals={act.refusals} />
      <Group>
        <Button variant="default" onClick={onBack}>
          {t('houseRules.write.edit')}
        </Button>
        <Button loading={act.busy} onClick={() => void onPublish()}>
          {t('houseRules.write.verb')}
        </Button>
      </Group>
    </Stack>
  );
}

interface WordsProps {
  readonly title: string;
  readonly lang: string;
  readonly text: string;
}

const ReadText = ({ title, lang, text }: WordsProps) => (
  <Section title={title}>
    <Text lang={lang} maw="68ch" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      {text.trim()}
    </Text>
  </Section>
);

import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../../planning/days';
import { Section } from '../../../ui/section';
import { faultOfSpan, type Span, spanNamed, SPANS } from './spans';

const FILES = ['fec', 'documents', 'sales'] as const;

/** The files an accountant takes away, over the days they choose. */
export function ExportsSection() {
  const { t } = useTranslation('manager');
  const [span, setSpan] = useState<Span>(() => spanNamed('lastMonth', today()));
  const fault = faultOfSpan(span);
  return (
    <Section title={t('accounts.exports.title')}>
      <Group gap="xs" mb="md" role="group" aria-label={t('accounts.exports.usual')}>
        {SPANS.map((name) => (
          <Button key={name} variant="default" radius="xl" onClick={() => setSpan(spanNamed(name, today()))}>
            {t(`accounts.exports.spans.${name}`)}
          </Button>
        ))}
      </Group>
      <Group align="flex-start" gap="md" mb="md">
        <TextInput
          type="date"
          label={t('accounts.exports.from')}
          value={span.from}
          onChange={({ currentTarget }) => setSpan({ ...span, from: currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('accounts.exports.through')}
          value={span.through}
          error={fault && t(`accounts.exports.faults.${fault}`)}
          onChange={({ currentTarget }) => setSpan({ ...span, through: currentTarget.value })}
        />
      </Group>
      <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
        {FILES.map((file) => (
          <li key={file}>
            <FileRow file={file} span={fault ? null : span} />
          </li>
        ))}
      </Stack>
    </Section>
  );
}

/** One file: what it holds, and the link that makes it; no link while the days cannot be. */
function FileRow({ file, span }: { readonly file: (typeof FILES)[number]; readonly span: Span | null }) {
  const { t } = useTranslation('manager');
  const face = { variant: 'default', leftSection: <IconDownload size={20} stroke={1.75} />, miw: 220 };
  const name = t(`accounts.exports.files.${file}`);
  return (
    <Group gap="md" align="center">
      {span ? (
        <Button component="a" href={`/exports/${file}?from=${span.from}&through=${span.through}`} download {...face}>
          {name}
        </Button>
      ) : (
        <Button disabled {...face}>
          {name}
        </Button>
      )}
      <Text c="dimmed" maw="60ch" flex="1 1 240px">
        {t(`accounts.exports.about.${file}`)}
      </Text>
    </Group>
  );
}

import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatLocalDate } from '../../../ui/format/time';
import { Section } from '../../../ui/section';
import type { RulesVersion } from './version-section';
import './words';

/** What was accepted before, kept word for word. */
export function PastVersions({ versions }: { readonly versions: readonly RulesVersion[] }) {
  const { t } = useTranslation('manager');
  if (versions.length === 0) return null;
  return (
    <Section title={t('houseRules.past')}>
      {versions.map(({ id, number, inForceFrom, textFr }) => (
        <details key={id}>
          <summary style={{ padding: '10px 0', cursor: 'pointer' }}>
            {t('houseRules.pastLine', { number, day: formatLocalDate(inForceFrom) })}
          </summary>
          <Text lang="fr" maw="68ch" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {textFr}
          </Text>
        </details>
      ))}
    </Section>
  );
}

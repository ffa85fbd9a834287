import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HouseRulesVersionsQuery } from '../../../generated/manager/graphql';
import { formatLocalDate } from '../../../ui/format/time';
import { Section } from '../../../ui/section';
import './words';

export type RulesVersion = HouseRulesVersionsQuery['houseRulesVersions'][number];

interface Props {
  readonly version: RulesVersion;
  readonly announced: boolean;
}

/** What a version says, in French and in English. */
export function VersionSection({ version: { number, inForceFrom, textFr, textEn }, announced }: Props) {
  const { t } = useTranslation('manager');
  const words = { number, day: formatLocalDate(inForceFrom) };
  return (
    <Section title={t(announced ? 'houseRules.toCome' : 'houseRules.inForce', words)}>
      <Text lang="fr" maw="68ch" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {textFr}
      </Text>
      {textEn === '' ? (
        <Text size="sm" c="dimmed" mt="md">
          {t('houseRules.notTranslated')}
        </Text>
      ) : (
        <details style={{ marginTop: 12 }}>
          <summary style={{ padding: '10px 0', cursor: 'pointer' }}>{t('houseRules.english')}</summary>
          <Text lang="en" maw="68ch" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {textEn}
          </Text>
        </details>
      )}
    </Section>
  );
}

import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SettingsOfBillingQuery } from '../../../generated/manager/graphql';
import { ResponsiveTable } from '../../../ui/responsive-table';
import { Section } from '../../../ui/section';

interface Props {
  readonly series: SettingsOfBillingQuery['documentSeries'];
}

/** Numbers follow one another by themselves: the law leaves nothing to set. */
export function SeriesSection({ series }: Props) {
  const { t } = useTranslation('manager');
  return (
    <Section title={t('billingSettings.series.title')}>
      <Text c="dimmed" mb="sm" maw="68ch">
        {t('billingSettings.series.lead')}
      </Text>
      <ResponsiveTable
        caption={t('billingSettings.series.title')}
        columns={[
          {
            key: 'kind',
            header: t('billingSettings.series.kind'),
            cell: ({ kind }) => t(`billingSettings.series.kinds.${kind}`),
          },
          {
            key: 'last',
            header: t('billingSettings.series.last'),
            cell: ({ lastNumber }) => lastNumber ?? t('billingSettings.series.none'),
          },
          { key: 'next', header: t('billingSettings.series.next'), cell: ({ nextNumber }) => nextNumber },
        ]}
        rows={series}
        rowKey={({ kind }) => kind}
      />
    </Section>
  );
}

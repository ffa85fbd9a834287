import { Anchor, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SettingsOfBillingDocument } from '../../../generated/manager/graphql';
import { PageTitle } from '../../../ui/page-title';
import { Waiting } from '../../../ui/waiting';
import { SeriesSection } from './series-section';
import { SettingsEditor } from './settings-editor';
import './words';

const TOUCHED = { additionalTypenames: ['BillingDocument'] };

/** Who invoices, when what is owed is due, and how numbers follow one another. */
export function BillingSettingsPage() {
  const { t } = useTranslation('manager');
  const [{ data, error }, retry] = useQuery({ query: SettingsOfBillingDocument, context: TOUCHED });
  return (
    <Stack gap="lg">
      <Anchor component={Link} to="/gestion/reglages" py={12}>
        {t('ui:nav.settings')}
      </Anchor>
      <PageTitle title={t('billingSettings.title')} lead={t('billingSettings.lead')} />
      {!data && <Waiting error={error} retry={retry} lines={10} />}
      {data && <SettingsEditor settings={data.billingSettings} />}
      {data && <SeriesSection series={data.documentSeries} />}
    </Stack>
  );
}

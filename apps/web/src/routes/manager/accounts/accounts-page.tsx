import { Anchor, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../../ui/page-title';
import { ExportsSection } from './exports-section';
import { MonthsSection } from './months-section';
import { PeriodsSection } from './periods-section';
import { VerificationSection } from './verification-section';
import './words';

/** For the accountant: months that are closed, files to take away, and the proof that nothing was changed. */
export function AccountsPage() {
  const { t } = useTranslation('manager');
  return (
    <Stack gap="lg">
      <Anchor component={Link} to="/gestion/facturation" py={12}>
        {t('accounts.toBilling')}
      </Anchor>
      <PageTitle title={t('accounts.title')} lead={t('accounts.lead')} />
      <MonthsSection />
      <PeriodsSection />
      <ExportsSection />
      <VerificationSection />
    </Stack>
  );
}

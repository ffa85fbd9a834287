import { Button, SimpleGrid, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../../ui/page-title';
import { AuthorisedSection } from './authorised-section';
import { LedgerSection } from './ledger-section';
import '../words';

/** Who may use what, today or on any day: the ledger, read by machine and by person. */
export function HabilitationsPage() {
  const { t } = useTranslation('manager');
  return (
    <>
      <PageTitle title={t('ledger.title')} lead={t('ledger.lead')}>
        <Button component={Link} to="/habilitations" variant="default">
          {t('ledger.several')}
        </Button>
      </PageTitle>
      <SimpleGrid cols={{ base: 1, xl: 2 }} spacing="md" style={{ alignItems: 'start' }}>
        <Stack gap="md">
          <AuthorisedSection />
        </Stack>
        <Stack gap="md">
          <LedgerSection />
        </Stack>
      </SimpleGrid>
    </>
  );
}

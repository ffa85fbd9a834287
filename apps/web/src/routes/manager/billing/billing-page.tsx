import { Button, Group, SegmentedControl, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../../ui/page-title';
import { useAddress } from '../../../ui/use-address';
import { ArrearsList } from './arrears-list';
import { DraftsList } from './drafts-list';
import { InvoicesList } from './invoices-list';
import { RunSection } from './run-section';
import './words';

const VIEWS = { brouillons: 'drafts', factures: 'invoices', impayes: 'arrears' } as const;
const isView = (text: string | undefined): text is keyof typeof VIEWS => text !== undefined && text in VIEWS;

/** What is to invoice, what is invoiced, what is left to receive. */
export function BillingPage() {
  const { t } = useTranslation('manager');
  const [{ vue }, change] = useAddress();
  const view = isView(vue) ? vue : 'brouillons';
  return (
    <Stack gap="lg">
      <PageTitle title={t('billing.title')} lead={t('billing.lead')}>
        <Group gap="sm">
          <Button component={Link} to="/gestion/facturation/rapprochement" variant="default">
            {t('billing.toBank')}
          </Button>
          <Button component={Link} to="/gestion/conventions" variant="default">
            {t('billing.toAgreements')}
          </Button>
          <Button component={Link} to="/gestion/comptabilite" variant="default">
            {t('billing.toAccounts')}
          </Button>
          <Button component={Link} to="/gestion/facturation/nouvelle">
            {t('billing.write')}
          </Button>
        </Group>
      </PageTitle>
      <RunSection />
      <SegmentedControl
        aria-label={t('billing.view')}
        value={view}
        onChange={(next) => change({ vue: next, apres: undefined, recherche: undefined, etat: undefined })}
        data={Object.entries(VIEWS).map(([value, word]) => ({ value, label: t(`billing.${word}`) }))}
      />
      {view === 'brouillons' && <DraftsList />}
      {view === 'factures' && <InvoicesList />}
      {view === 'impayes' && <ArrearsList />}
    </Stack>
  );
}

import { Anchor, Button, SegmentedControl, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { BankLineState } from '../../../generated/manager/graphql';
import { PageTitle } from '../../../ui/page-title';
import { useAddress } from '../../../ui/use-address';
import { BankLinesList } from './bank-lines-list';
import './words';

const VIEWS: Readonly<Record<string, BankLineState>> = {
  'a-rapprocher': 'NEW',
  rapproches: 'MATCHED',
  'de-cote': 'SET_ASIDE',
};

/** What came in on the bank account: whose payment it is, or that it is none. */
export function BankPage() {
  const { t } = useTranslation('manager');
  const [{ vue = '' }, change] = useAddress();
  const view = vue in VIEWS ? vue : 'a-rapprocher';
  return (
    <Stack gap="md">
      <div>
        <Anchor component={Link} to="/gestion/facturation" display="inline-block" py={12}>
          {t('bank.back')}
        </Anchor>
        <PageTitle title={t('bank.title')} lead={t('bank.lead')}>
          <Button component={Link} to="/gestion/facturation/releve">
            {t('bank.bring')}
          </Button>
        </PageTitle>
      </div>
      <SegmentedControl
        aria-label={t('bank.view')}
        value={view}
        onChange={(next) => change({ vue: next, apres: undefined })}
        data={Object.entries(VIEWS).map(([value, state]) => ({ value, label: t(`bank.views.${state}`) }))}
      />
      <BankLinesList key={view} state={VIEWS[view] ?? 'NEW'} />
    </Stack>
  );
}

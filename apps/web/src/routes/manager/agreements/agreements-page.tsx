import { Anchor, Button, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { AgreementsDocument } from '../../../generated/manager/graphql';
import { EmptyState } from '../../../ui/empty-state';
import { PageTitle } from '../../../ui/page-title';
import { Waiting } from '../../../ui/waiting';
import { AgreementDialog } from './agreement-dialog';
import { AgreementSection } from './agreement-section';
import './words';

const TOUCHED = { additionalTypenames: ['Agreement', 'BillingAccount'] };

/** What partners promised to pay, and of which members. */
export function AgreementsPage() {
  const { t } = useTranslation('manager');
  const [adding, setAdding] = useState(false);
  const [{ data, error }, retry] = useQuery({ query: AgreementsDocument, context: TOUCHED });
  return (
    <>
      <Anchor component={Link} to="/gestion/facturation" display="inline-block" py={12}>
        {t('agreements.back')}
      </Anchor>
      <PageTitle title={t('agreements.title')} lead={t('agreements.lead')}>
        <Button onClick={() => setAdding(true)}>{t('agreements.add')}</Button>
      </PageTitle>
      {!data && <Waiting error={error} retry={retry} lines={6} />}
      {data?.agreements.length === 0 && (
        <EmptyState title={t('agreements.none')}>{t('agreements.noneBody')}</EmptyState>
      )}
      <Stack gap="md">
        {data?.agreements.map((agreement) => (
          <AgreementSection key={agreement.id} agreement={agreement} />
        ))}
      </Stack>
      {adding && <AgreementDialog onClose={() => setAdding(false)} />}
    </>
  );
}

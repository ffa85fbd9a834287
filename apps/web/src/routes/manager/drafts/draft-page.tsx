import { Anchor, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DraftToEditDocument } from '../../../generated/manager/graphql';
import { EmptyState } from '../../../ui/empty-state';
import { NotFoundPage } from '../../../ui/not-found-page';
import { PageTitle } from '../../../ui/page-title';
import { useIdInPath } from '../../../ui/use-address';
import { Waiting } from '../../../ui/waiting';
import { DraftDesk } from './draft-desk';
import './words';

/** A draft, written by hand or by the run: corrected, then issued or set aside. */
export function DraftPage() {
  const { t } = useTranslation('manager');
  const id = useIdInPath();
  const [{ data, error }, retry] = useQuery({ query: DraftToEditDocument, variables: { id } });
  if (!data) return <Waiting error={error} retry={retry} lines={8} />;
  const draft = data.invoiceDraft;
  if (!draft?.account) return <NotFoundPage />;
  const { account, state } = draft;
  return (
    <Stack gap="lg">
      <Anchor component={Link} to="/gestion/facturation" py={12}>
        {t('drafts.back')}
      </Anchor>
      <PageTitle title={t('drafts.title', { name: account.name })} lead={t('drafts.newLead')} />
      {state === 'WAITING' ? (
        <DraftDesk key={draft.id} draft={draft} buyer={account} />
      ) : (
        <EmptyState title={t(`drafts.states.${state}`)} />
      )}
    </Stack>
  );
}

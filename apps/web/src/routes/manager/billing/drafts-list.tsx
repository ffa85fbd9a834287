import { Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  DiscardOneDocument,
  DraftsDocument,
  type DraftsQuery,
  IssueOneDocument,
} from '../../../generated/manager/graphql';
import { EmptyState } from '../../../ui/empty-state';
import { formatCents } from '../../../ui/format/money';
import { type Column, ResponsiveTable } from '../../../ui/responsive-table';
import { useAct } from '../../../ui/use-act';
import { useAddress } from '../../../ui/use-address';
import { Waiting } from '../../../ui/waiting';
import { Pager } from '../pager';
import { Refused } from '../refused';

type Draft = DraftsQuery['invoiceDrafts']['nodes'][number];

const TOUCHED = { additionalTypenames: ['InvoiceDraft', 'BillingRun', 'BillingDocument'] };

/** Drafts to read before they become invoices. */
export function DraftsList() {
  const { t } = useTranslation('manager');
  const [{ apres }] = useAddress();
  const [{ data, error }, retry] = useQuery({
    query: DraftsDocument,
    variables: { after: apres ?? null },
    context: TOUCHED,
  });
  if (!data) return <Waiting error={error} retry={retry} lines={6} />;
  const { nodes, pageInfo, totalCount } = data.invoiceDrafts;
  if (nodes.length === 0) return <EmptyState title={t('billing.draft.none')}>{t('billing.draft.noneBody')}</EmptyState>;
  const columns: readonly Column<Draft>[] = [
    { key: 'account', header: t('billing.draft.account'), cell: ({ account }) => account?.name ?? '' },
    { key: 'lines', header: t('billing.draft.lines'), cell: (draft) => <LineWords draft={draft} /> },
    {
      key: 'amount',
      header: t('billing.draft.amount'),
      numeric: true,
      cell: ({ totals }) => (totals ? formatCents(totals.grossCents) : '—'),
    },
    {
      key: 'obstacles',
      header: t('billing.draft.obstacles'),
      cell: ({ obstacles }) =>
        obstacles.length === 0 ? t('billing.draft.nothing') : obstacles.map(({ message }) => message).join(' '),
    },
    { key: 'act', act: true, header: t('billing.draft.act'), cell: (draft) => <DraftActs draft={draft} /> },
  ];
  return (
    <>
      <ResponsiveTable caption={t('billing.drafts')} columns={columns} rows={nodes} rowKey={({ id }) => id} />
      <Pager pageInfo={pageInfo} total={totalCount} />
    </>
  );
}

function LineWords({ draft: { lines } }: { readonly draft: Draft }) {
  const { t } = useTranslation('manager');
  return (
    <>
      <Text span>{lines[0]?.description}</Text>
      {lines.length > 1 && (
        <Text span c="dimmed">
          {' '}
          {t('billing.draft.more', { count: lines.length - 1 })}
        </Text>
      )}
    </>
  );
}

function DraftActs({ draft: { id, account, obstacles } }: { readonly draft: Draft }) {
  const { t } = useTranslation('manager');
  const issue = useAct(IssueOneDocument);
  const discard = useAct(DiscardOneDocument);
  const input = { draftId: id };
  const name = account?.name ?? '';
  return (
    <>
      <Group gap="xs" wrap="nowrap">
        <Button
          loading={issue.busy}
          disabled={obstacles.length > 0}
          aria-label={t('billing.draft.issueOne', { name })}
          onClick={() => void issue.run({ input })}
        >
          {t('billing.draft.issue')}
        </Button>
        <Button
          component={Link}
          to={`/gestion/facturation/brouillons/${id}`}
          variant="default"
          aria-label={t('billing.draft.editOne', { name })}
        >
          {t('ui:edit')}
        </Button>
        <Button
          variant="default"
          loading={discard.busy}
          aria-label={t('billing.draft.discardOne', { name })}
          onClick={() => void discard.run({ input })}
        >
          {t('billing.draft.discard')}
        </Button>
      </Group>
      <Refused refusals={[...issue.refusals, ...discard.refusals]} />
    </>
  );
}

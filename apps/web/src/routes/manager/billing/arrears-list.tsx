import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ArrearsDocument, type ArrearsQuery } from '../../../generated/manager/graphql';
import { EmptyState } from '../../../ui/empty-state';
import { formatCents } from '../../../ui/format/money';
import { formatLocalDate } from '../../../ui/format/time';
import { type Column, ResponsiveTable } from '../../../ui/responsive-table';
import { useAddress } from '../../../ui/use-address';
import { Waiting } from '../../../ui/waiting';
import { Pager } from '../pager';
import { MoneyDialog } from './money-dialog';

export type LateAccount = ArrearsQuery['billingAccounts']['nodes'][number];

const TOUCHED = { additionalTypenames: ['BillingAccount', 'BillingDocument'] };

/** Who is late, the most first. */
export function ArrearsList() {
  const { t } = useTranslation('manager');
  const [{ apres }] = useAddress();
  const [{ data, error }, retry] = useQuery({
    query: ArrearsDocument,
    variables: { after: apres ?? null },
    context: TOUCHED,
  });
  const [paying, setPaying] = useState<LateAccount | null>(null);
  if (!data) return <Waiting error={error} retry={retry} lines={6} />;
  const { nodes, pageInfo, totalCount } = data.billingAccounts;
  const columns: readonly Column<LateAccount>[] = [
    { key: 'account', header: t('billing.late.account'), cell: ({ name }) => name },
    { key: 'late', header: t('billing.late.cents'), numeric: true, cell: ({ lateCents }) => formatCents(lateCents) },
    {
      key: 'since',
      header: t('billing.late.since'),
      cell: ({ lateSince }) => (lateSince ? formatLocalDate(lateSince) : ''),
    },
    { key: 'open', header: t('billing.late.open'), numeric: true, cell: ({ openCents }) => formatCents(openCents) },
    {
      key: 'act',
      act: true,
      header: t('billing.late.act'),
      cell: (account) => (
        <Button
          variant="default"
          aria-label={t('billing.late.recordOf', { name: account.name })}
          onClick={() => setPaying(account)}
        >
          {t('billing.late.record')}
        </Button>
      ),
    },
  ];
  return (
    <>
      {nodes.length === 0 ? (
        <EmptyState title={t('billing.late.none')}>{t('billing.late.noneBody')}</EmptyState>
      ) : (
        <>
          <ResponsiveTable caption={t('billing.arrears')} columns={columns} rows={nodes} rowKey={({ id }) => id} />
          <Pager pageInfo={pageInfo} total={totalCount} />
        </>
      )}
      {paying && <MoneyDialog key={paying.id} account={paying} onClose={() => setPaying(null)} />}
    </>
  );
}

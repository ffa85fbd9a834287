import { Anchor, Group, NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type BillingDocumentState, InvoicesDocument, type InvoicesQuery } from '../../../generated/manager/graphql';
import { EmptyState } from '../../../ui/empty-state';
import { formatCents } from '../../../ui/format/money';
import { formatLocalDate } from '../../../ui/format/time';
import { type Column, ResponsiveTable } from '../../../ui/responsive-table';
import { StateWord } from '../../../ui/state-word';
import { useAddress } from '../../../ui/use-address';
import { Waiting } from '../../../ui/waiting';
import { Pager } from '../pager';
import { SearchField } from '../search-field';

type InvoiceRow = InvoicesQuery['invoices']['nodes'][number];

export const TONES = { OPEN: 'quiet', LATE: 'bad', PAID: 'good', CREDIT_NOTE: 'quiet' } as const;
const STATES: readonly BillingDocumentState[] = ['LATE', 'OPEN', 'PAID', 'CREDIT_NOTE'];
const TOUCHED = { additionalTypenames: ['BillingDocument'] };

/** Invoices and credit notes, latest first, found by number, buyer or state. */
export function InvoicesList() {
  const { t } = useTranslation('manager');
  const [{ apres, recherche, etat }, change] = useAddress();
  const state = STATES.find((one) => one === etat) ?? null;
  const variables = { search: recherche ?? null, state, after: apres ?? null };
  const [{ data, error }, retry] = useQuery({ query: InvoicesDocument, variables, context: TOUCHED });
  return (
    <>
      <Group align="flex-end" gap="md">
        <SearchField label={t('billing.invoice.search')} placeholder="FA-2026-00042" />
        <NativeSelect
          label={t('billing.invoice.state')}
          value={state ?? ''}
          onChange={({ currentTarget }) => change({ etat: currentTarget.value, apres: undefined })}
          data={[
            { value: '', label: t('billing.invoice.all') },
            ...STATES.map((value) => ({ value, label: t(`billing.invoice.states.${value}`) })),
          ]}
        />
      </Group>
      {!data && <Waiting error={error} retry={retry} lines={6} />}
      {data?.invoices.nodes.length === 0 && <EmptyState title={t('billing.invoice.none')} />}
      {data && data.invoices.nodes.length > 0 && (
        <>
          <Rows rows={data.invoices.nodes} />
          <Pager pageInfo={data.invoices.pageInfo} total={data.invoices.totalCount} />
        </>
      )}
    </>
  );
}

function Rows({ rows }: { readonly rows: readonly InvoiceRow[] }) {
  const { t } = useTranslation('manager');
  const columns: readonly Column<InvoiceRow>[] = [
    {
      key: 'number',
      header: t('billing.invoice.number'),
      cell: ({ id, number }) => (
        <Anchor component={Link} to={`/gestion/facturation/${id}`} py={12} display="inline-block">
          {number}
        </Anchor>
      ),
    },
    { key: 'buyer', header: t('billing.invoice.buyer'), cell: ({ buyerName }) => buyerName },
    { key: 'day', header: t('billing.invoice.issuedOn'), cell: ({ issuedOn }) => formatLocalDate(issuedOn) },
    {
      key: 'amount',
      header: t('billing.invoice.amount'),
      numeric: true,
      cell: ({ kind, grossCents }) => formatCents(kind === 'CREDIT_NOTE' ? -grossCents : grossCents),
    },
    {
      key: 'open',
      header: t('billing.invoice.open'),
      numeric: true,
      cell: ({ openCents }) => (openCents > 0 ? formatCents(openCents) : ''),
    },
    {
      key: 'state',
      header: t('billing.invoice.state'),
      cell: ({ state }) => <StateWord tone={TONES[state]}>{t(`billing.invoice.states.${state}`)}</StateWord>,
    },
  ];
  return <ResponsiveTable caption={t('billing.invoices')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

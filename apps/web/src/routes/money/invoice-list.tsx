import { Anchor, Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PayInvoiceDocument } from '../../generated/money/graphql';
import { EmptyState } from '../../ui/empty-state';
import { formatCents } from '../../ui/format/money';
import { formatLocalDate } from '../../ui/format/time';
import { RefusalList } from '../../ui/refusal-list';
import { type Column, ResponsiveTable } from '../../ui/responsive-table';
import { Section } from '../../ui/section';
import { StateWord } from '../../ui/state-word';
import { useAddress } from '../../ui/use-address';
import type { Money } from './invoices-page';
import { useProviderPage } from './use-provider-page';

type Invoice = Money['myInvoices']['nodes'][number];

const TONES = { OPEN: 'quiet', LATE: 'bad', PAID: 'good', CREDIT_NOTE: 'quiet' } as const;

/** My invoices and credit notes, latest first, each with its file. */
export function InvoiceList({ invoices }: { readonly invoices: Money['myInvoices'] }) {
  const { t } = useTranslation('money');
  const [, change] = useAddress();
  const { hasNextPage, endCursor } = invoices.pageInfo;
  return (
    <Section title={t('invoices')}>
      {invoices.nodes.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneBody')}</EmptyState>
      ) : (
        <Rows invoices={invoices.nodes} />
      )}
      {hasNextPage && endCursor && (
        <Button mt="md" variant="default" onClick={() => change({ apres: endCursor })}>
          {t('more')}
        </Button>
      )}
    </Section>
  );
}

function Rows({ invoices }: { readonly invoices: readonly Invoice[] }) {
  const { t } = useTranslation('money');
  const columns: readonly Column<Invoice>[] = [
    {
      key: 'number',
      header: t('number'),
      cell: ({ id, number }) => (
        <Anchor
          href={`/invoices/${id}.pdf`}
          target="_blank"
          aria-label={t('open', { number })}
          py={12}
          display="inline-block"
        >
          {number}
        </Anchor>
      ),
    },
    { key: 'day', header: t('issuedOn'), cell: ({ issuedOn }) => formatLocalDate(issuedOn) },
    {
      key: 'amount',
      header: t('amount'),
      numeric: true,
      cell: ({ kind, grossCents }) => formatCents(kind === 'CREDIT_NOTE' ? -grossCents : grossCents),
    },
    {
      key: 'state',
      header: t('stateOf'),
      cell: ({ state, dueOn }) => (
        <StateWord tone={TONES[state]}>{t(`state.${state}`, { day: formatLocalDate(dueOn) })}</StateWord>
      ),
    },
    { key: 'act', act: true, header: t('act'), cell: (invoice) => <PayButton invoice={invoice} /> },
  ];
  return <ResponsiveTable caption={t('invoices')} columns={columns} rows={invoices} rowKey={({ id }) => id} />;
}

function PayButton({ invoice }: { readonly invoice: Invoice }) {
  const { t } = useTranslation('money');
  const pay = useProviderPage(PayInvoiceDocument);
  if (invoice.openCents === 0) return null;
  return (
    <Group gap="xs">
      <Button
        variant={invoice.state === 'LATE' ? 'filled' : 'default'}
        loading={pay.busy}
        aria-label={t('payOne', { number: invoice.number })}
        onClick={() => void pay.go({ documentId: invoice.id })}
      >
        {t('pay')}
      </Button>
      <RefusalList refusals={pay.refusals} />
    </Group>
  );
}

import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { InvoiceDocument, type InvoiceQuery } from '../../../generated/manager/graphql';
import { NotFoundPage } from '../../../ui/not-found-page';
import { formatCents } from '../../../ui/format/money';
import { formatLocalDate } from '../../../ui/format/time';
import { PageTitle } from '../../../ui/page-title';
import { ResponsiveTable } from '../../../ui/responsive-table';
import { Section } from '../../../ui/section';
import { StateWord } from '../../../ui/state-word';
import { useIdInPath } from '../../../ui/use-address';
import { Waiting } from '../../../ui/waiting';
import { CreditButton } from './credit-button';
import { TONES } from './invoices-list';
import './words';

export type WholeInvoice = NonNullable<InvoiceQuery['invoice']>;

const TOUCHED = { additionalTypenames: ['BillingDocument', 'BillingAccount'] };

/** One invoice or credit note: what stands on it, what paid it, what gives it back. */
export function InvoicePage() {
  const { t } = useTranslation('manager');
  const id = useIdInPath();
  const [{ data, error }, retry] = useQuery({ query: InvoiceDocument, variables: { id }, context: TOUCHED });
  if (!data) return <Waiting error={error} retry={retry} lines={8} />;
  if (!data.invoice) return <NotFoundPage />;
  return (
    <Stack gap="lg">
      <Anchor component={Link} to="/gestion/facturation?vue=factures" py={12}>
        {t('billing.invoice.back')}
      </Anchor>
      <Head invoice={data.invoice} />
      <Lines invoice={data.invoice} />
      <Settlements invoice={data.invoice} />
    </Stack>
  );
}

function Head({ invoice }: { readonly invoice: WholeInvoice }) {
  const { t } = useTranslation('manager');
  const { id, kind, number, buyerName, state, dueOn, openCents, corrects, reason, lines } = invoice;
  const canCredit = kind === 'INVOICE' && lines.some(({ leftToCreditCents }) => leftToCreditCents !== 0);
  return (
    <PageTitle
      title={number}
      lead={
        <>
          <Text>{buyerName}</Text>
          <StateWord tone={TONES[state]}>{t(`billing.invoice.states.${state}`)}</StateWord>
          {openCents > 0 && <Text>{t('billing.invoice.due', { day: formatLocalDate(dueOn) })}</Text>}
          {corrects && <Text>{t('billing.invoice.corrects', { number: corrects.number, reason: reason ?? '' })}</Text>}
        </>
      }
    >
      <Group gap="sm">
        <Button component="a" href={`/invoices/${id}.pdf`} target="_blank" variant="default">
          {t('billing.invoice.pdf')}
        </Button>
        {canCredit && <CreditButton invoice={invoice} />}
      </Group>
    </PageTitle>
  );
}

function Lines({ invoice: { lines, totals, openCents } }: { readonly invoice: WholeInvoice }) {
  const { t } = useTranslation('manager');
  const sums: readonly (readonly [string, number])[] = [
    [t('billing.invoice.net'), totals.netCents],
    [t('billing.invoice.vat'), totals.vatCents],
    [t('billing.invoice.gross'), totals.grossCents],
    [t('billing.invoice.open'), openCents],
  ];
  return (
    <Section title={t('billing.invoice.lines')}>
      <ResponsiveTable
        caption={t('billing.invoice.lines')}
        columns={[
          { key: 'what', header: t('billing.invoice.line'), cell: ({ description }) => description },
          {
            key: 'total',
            header: t('billing.invoice.total'),
            numeric: true,
            cell: ({ totalCents }) => formatCents(totalCents),
          },
        ]}
        rows={lines}
        rowKey={({ place }) => String(place)}
      />
      <Stack gap={4} mt="md" align="flex-end">
        {sums.map(([label, cents]) => (
          <Text key={label}>
            {label}
            {' : '}
            <Text span fw={650}>
              {formatCents(cents)}
            </Text>
          </Text>
        ))}
      </Stack>
    </Section>
  );
}

function Settlements({ invoice: { settlements, creditNotes, kind } }: { readonly invoice: WholeInvoice }) {
  const { t } = useTranslation('manager');
  if (kind === 'CREDIT_NOTE') return null;
  return (
    <Section title={t('billing.invoice.settled')}>
      {settlements.length === 0 && <Text c="dimmed">{t('billing.invoice.unsettled')}</Text>}
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {settlements.map(({ on, method, amountCents, reference }) => (
          <li key={`${on} ${reference} ${amountCents}`}>
            {`${formatLocalDate(on)}, ${t(`billing.invoice.methods.${method ?? 'none'}`)} : ${formatCents(amountCents)} (${reference})`}
          </li>
        ))}
        {creditNotes.map(({ id, number }) => (
          <li key={id}>
            <Anchor component={Link} to={`/gestion/facturation/${id}`} py={12} display="inline-block">
              {number}
            </Anchor>
          </li>
        ))}
      </Stack>
    </Section>
  );
}

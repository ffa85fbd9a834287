import { Box, Button, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { BankLinesDocument, type BankLinesQuery, type BankLineState } from '../../../generated/manager/graphql';
import { EmptyState } from '../../../ui/empty-state';
import { formatCents } from '../../../ui/format/money';
import { formatLocalDate } from '../../../ui/format/time';
import { type Column, ResponsiveTable } from '../../../ui/responsive-table';
import { useAddress } from '../../../ui/use-address';
import { Waiting } from '../../../ui/waiting';
import { Pager } from '../pager';
import { BankLineActs } from './bank-line-acts';
import { Suggestion } from './suggestion';
import './words';

export type BankLine = BankLinesQuery['bankLines']['nodes'][number];

const TOUCHED = { additionalTypenames: ['BankLine', 'BillingAccount', 'BillingDocument'] };

/** The lines of one state: what is new with what it may pay, the rest with what became of it. */
export function BankLinesList({ state }: { readonly state: BankLineState }) {
  const { t } = useTranslation('manager');
  const [{ apres }] = useAddress();
  const variables = { state, after: apres ?? null };
  const [{ data, error }, retry] = useQuery({ query: BankLinesDocument, variables, context: TOUCHED });
  if (!data) return <Waiting error={error} retry={retry} lines={6} />;
  const { nodes, pageInfo, totalCount } = data.bankLines;
  if (nodes.length === 0) return <NoLine state={state} />;
  const columns: readonly Column<BankLine>[] = [
    { key: 'transfer', header: t('bank.transfer'), cell: (line) => <Wording line={line} /> },
    { key: 'amount', header: t('bank.amount'), numeric: true, cell: ({ amountCents }) => formatCents(amountCents) },
    ...(state === 'NEW'
      ? [{ key: 'proposal', header: t('bank.proposal'), cell: (line: BankLine) => <Suggestion line={line} /> }]
      : []),
    ...(state === 'MATCHED'
      ? [{ key: 'paid', header: t('bank.paid'), cell: (line: BankLine) => <Payment line={line} /> }]
      : [
          {
            key: 'act',
            act: true,
            header: t('bank.act'),
            cell: (line: BankLine) => <BankLineActs line={line} />,
          },
        ]),
  ];
  return (
    <div>
      <ResponsiveTable caption={t(`bank.views.${state}`)} columns={columns} rows={nodes} rowKey={({ id }) => id} />
      <Pager pageInfo={pageInfo} total={totalCount} />
    </div>
  );
}

/** What the bank says, and when; banks write long words without a space. */
function Wording({ line: { label, bookedOn } }: { readonly line: BankLine }) {
  const { t } = useTranslation('manager');
  return (
    <Box maw={330}>
      <Text fw={650} style={{ overflowWrap: 'anywhere' }}>
        {label === '' ? t('bank.noLabel') : label}
      </Text>
      <Text c="dimmed">{formatLocalDate(bookedOn)}</Text>
    </Box>
  );
}

function Payment({ line: { payment } }: { readonly line: BankLine }) {
  const { t } = useTranslation('manager');
  if (!payment) return null;
  const { name, numbers } = payment;
  return numbers.length > 0 ? `${name}, ${numbers.join(', ')}` : t('bank.inFavour', { name });
}

function NoLine({ state }: { readonly state: BankLineState }) {
  const { t, i18n } = useTranslation('manager');
  const body = `bank.empty.${state}Body`;
  return (
    <EmptyState
      title={t(`bank.empty.${state}`)}
      action={
        state === 'NEW' && (
          <Button component={Link} to="/gestion/facturation/releve" variant="default">
            {t('bank.bring')}
          </Button>
        )
      }
    >
      {i18n.exists(`manager:${body}`) && t(body)}
    </EmptyState>
  );
}

import { Button, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { LoansDocument, type LoansQuery } from '../../generated/manager/graphql';
import { EmptyState } from '../../ui/empty-state';
import { formatLocalDate } from '../../ui/format/time';
import { PageTitle } from '../../ui/page-title';
import { ResponsiveTable, type Column } from '../../ui/responsive-table';
import { useAddress } from '../../ui/use-address';
import { LendDialog } from './lend-dialog';
import { Pager } from './pager';
import { PersonLink } from './person-link';
import { RecordDialog } from './recorded/record-dialog';
import { TakeBackDialog } from './take-back-dialog';
import { Waiting } from '../../ui/waiting';
import './words';

export type LoanRow = LoansQuery['loans']['nodes'][number];

const TOUCHED = { additionalTypenames: ['Loan'] };

/** Tools that are out: the soonest due first, so the late ones lead. */
export function LoansPage() {
  const { t } = useTranslation('manager');
  const [{ vue, apres }, change] = useAddress();
  const overdueOnly = vue === 'retards';
  const variables = { overdueOnly, after: apres ?? null };
  const [{ data, error }, retry] = useQuery({ query: LoansDocument, variables, context: TOUCHED });
  const [lending, setLending] = useState(false);
  const [back, setBack] = useState<LoanRow | null>(null);
  const [damaged, setDamaged] = useState<LoanRow | null>(null);
  return (
    <>
      <PageTitle title={t('people.loans.title')}>
        <Button onClick={() => setLending(true)}>{t('people.loans.lend')}</Button>
      </PageTitle>
      <SegmentedControl
        mb="md"
        aria-label={t('people.loans.view')}
        value={overdueOnly ? 'retards' : 'tous'}
        onChange={(next) => change({ vue: next === 'retards' ? next : undefined, apres: undefined })}
        data={[
          { value: 'tous', label: t('people.loans.all') },
          { value: 'retards', label: t('people.loans.overdue') },
        ]}
      />
      {!data && <Waiting error={error} retry={retry} lines={6} />}
      {data && data.loans.nodes.length === 0 && (
        <EmptyState title={t(overdueOnly ? 'people.loans.noneOverdue' : 'people.loans.none')} />
      )}
      {data && data.loans.nodes.length > 0 && (
        <>
          <Rows rows={data.loans.nodes} onBack={setBack} />
          <Pager pageInfo={data.loans.pageInfo} total={data.loans.totalCount} />
        </>
      )}
      {lending && <LendDialog onClose={() => setLending(false)} />}
      {back && (
        <TakeBackDialog key={back.id} loan={back} onDamaged={() => setDamaged(back)} onClose={() => setBack(null)} />
      )}
      {damaged && (
        <RecordDialog
          person={damaged.borrower}
          loan={{ id: damaged.id, tool: `${damaged.tool.name}, ${damaged.unit.label}` }}
          onClose={() => setDamaged(null)}
        />
      )}
    </>
  );
}

interface RowsProps {
  readonly rows: readonly LoanRow[];
  readonly onBack: (loan: LoanRow) => void;
}

function Rows({ rows, onBack }: RowsProps) {
  const { t } = useTranslation('manager');
  const columns: readonly Column<LoanRow>[] = [
    { key: 'tool', header: t('people.loans.tool'), cell: ({ tool, unit }) => `${tool.name}, ${unit.label}` },
    {
      key: 'borrower',
      header: t('people.loans.borrower'),
      cell: ({ borrower }) => <PersonLink person={borrower} />,
    },
    {
      key: 'due',
      header: t('people.loans.due'),
      cell: ({ dueOn, overdue }) =>
        overdue ? (
          <Text span c="var(--etabli-danger)" fw={650}>
            {t('people.loans.late', { day: formatLocalDate(dueOn) })}
          </Text>
        ) : (
          t('people.loans.before', { day: formatLocalDate(dueOn) })
        ),
    },
    {
      key: 'act',
      act: true,
      header: t('people.loans.act'),
      cell: (loan) => (
        <Button
          variant="default"
          aria-label={`${t('people.loans.giveBack')} : ${loan.tool.name}, ${loan.unit.label}`}
          onClick={() => onBack(loan)}
        >
          {t('people.loans.giveBack')}
        </Button>
      ),
    },
  ];
  return <ResponsiveTable caption={t('people.loans.title')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { BooksDocument } from '../../../generated/manager/graphql';
import { formatCents } from '../../../ui/format/money';
import { formatLocalDate } from '../../../ui/format/time';
import { type Column, ResponsiveTable } from '../../../ui/responsive-table';
import { Section } from '../../../ui/section';
import { StateWord } from '../../../ui/state-word';
import { Waiting } from '../../../ui/waiting';
import { ArchiveLink } from './archive-link';
import { CloseDialog } from './close-dialog';
import { nameOfPeriod } from './name-of-period';
import { type Period, periodsOfBooks } from './periods-of-books';

const TOUCHED = { additionalTypenames: ['AccountingClosing', 'InvoiceDraft', 'BillingDocument'] };

/** A year; the months before it are shown when asked. */
const AT_FIRST = 12;

/** Months, the latest first: what was issued in each, and the one to close next. */
export function PeriodsSection() {
  const { t } = useTranslation('manager');
  const [{ data, error }, retry] = useQuery({ query: BooksDocument, context: TOUCHED });
  const [asking, setAsking] = useState(false);
  const periods = data ? periodsOfBooks(data) : [];
  const next = periods.find(({ isNext }) => isNext);
  const act = next && (
    <Button onClick={() => setAsking(true)}>
      {t('accounts.periods.close', { period: nameOfPeriod(next.endsOn) })}
    </Button>
  );
  return (
    <Section title={t('accounts.periods.title')} action={act}>
      <Text c="dimmed" mb="sm" maw="68ch">
        {t('accounts.periods.lead')}
      </Text>
      {data ? <PeriodsTable periods={periods} /> : <Waiting error={error} retry={retry} lines={6} />}
      {asking && next && <CloseDialog period={next} onClose={() => setAsking(false)} />}
    </Section>
  );
}

function PeriodsTable({ periods }: { readonly periods: readonly Period[] }) {
  const { t } = useTranslation('manager');
  const [all, setAll] = useState(false);
  const shown = all ? periods : periods.slice(0, AT_FIRST);
  const columns: readonly Column<Period>[] = [
    { key: 'period', header: t('accounts.periods.period'), cell: ({ endsOn }) => nameOfPeriod(endsOn) },
    { key: 'state', header: t('accounts.periods.state'), cell: (period) => <State period={period} /> },
    { key: 'count', header: t('accounts.periods.documents'), numeric: true, cell: ({ documents }) => documents },
    {
      key: 'gross',
      header: t('accounts.periods.gross'),
      numeric: true,
      cell: ({ grossCents }) => formatCents(grossCents),
    },
    {
      key: 'archive',
      act: true,
      header: t('accounts.periods.archive'),
      cell: ({ closing }) => closing && <ArchiveLink closing={closing} />,
    },
  ];
  return (
    <>
      <ResponsiveTable
        caption={t('accounts.periods.title')}
        columns={columns}
        rows={shown}
        rowKey={({ endsOn }) => endsOn}
      />
      {shown.length < periods.length && (
        <Group mt="sm">
          <Button variant="default" onClick={() => setAll(true)}>
            {t('accounts.periods.earlier', { count: periods.length - shown.length })}
          </Button>
        </Group>
      )}
    </>
  );
}

const TONES = { RUNNING: 'quiet', OPEN: 'warning', CLOSED: 'good' } as const;

function State({ period: { state, waitingDrafts, closing } }: { readonly period: Period }) {
  const { t } = useTranslation('manager');
  const day = closing ? formatLocalDate(closing.closedAt.slice(0, 10)) : '';
  return (
    <>
      <StateWord tone={TONES[state]}>{t(`accounts.periods.states.${state}`, { day })}</StateWord>
      {state === 'OPEN' && waitingDrafts > 0 && (
        <Text size="sm" c="dimmed">
          {t('accounts.periods.waiting', { count: waitingDrafts })}
        </Text>
      )}
    </>
  );
}

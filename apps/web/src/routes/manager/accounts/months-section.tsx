import { SegmentedControl, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MonthsOfBooksDocument } from '../../../generated/manager/graphql';
import { Section } from '../../../ui/section';
import { useAddress } from '../../../ui/use-address';
import { Waiting } from '../../../ui/waiting';
import classes from './money-chart.module.css';
import { MoneyChart } from './money-chart';
import { MoneyTable } from './money-table';

/** By their word in the address. */
const SPANS = { 'un-an': 12, 'deux-ans': 24 } as const;
const isSpan = (text: string | undefined): text is keyof typeof SPANS => text !== undefined && text in SPANS;
const TOUCHED = { additionalTypenames: ['BillingDocument', 'BillingAccount'] };

/** What was invoiced, what came in, what is late, month by month: drawn, then in figures. */
export function MonthsSection() {
  const { t } = useTranslation('manager');
  const [{ duree }, change] = useAddress();
  const span = isSpan(duree) ? duree : 'un-an';
  const [{ data, error }, retry] = useQuery({
    query: MonthsOfBooksDocument,
    variables: { months: SPANS[span] },
    context: TOUCHED,
  });
  return (
    <Section
      title={t('accounts.months.title')}
      action={
        <SegmentedControl
          aria-label={t('accounts.months.span')}
          value={span}
          onChange={(next) => change({ duree: next })}
          data={Object.entries(SPANS).map(([value, months]) => ({
            value,
            label: t('accounts.months.count', { months }),
          }))}
        />
      }
    >
      <Text c="dimmed" mb="md" maw="68ch">
        {t('accounts.months.lead')}
      </Text>
      {data ? (
        <>
          <MoneyChart months={data.monthsOfMoney} />
          <details className={classes['figures']}>
            <summary>{t('accounts.months.table')}</summary>
            <MoneyTable months={data.monthsOfMoney} />
          </details>
        </>
      ) : (
        <Waiting error={error} retry={retry} lines={8} />
      )}
    </Section>
  );
}

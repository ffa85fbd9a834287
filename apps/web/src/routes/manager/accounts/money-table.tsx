import { useTranslation } from 'react-i18next';
import { formatCents } from '../../../ui/format/money';
import { type Column, ResponsiveTable } from '../../../ui/responsive-table';
import type { MonthOfMoney } from './money-scale';
import { nameOfMonth } from './name-of-period';

const FIGURES = ['netCents', 'grossCents', 'receivedCents', 'lateCents'] as const;

/** The same months in figures, the latest first. */
export function MoneyTable({ months }: { readonly months: readonly MonthOfMoney[] }) {
  const { t } = useTranslation('manager');
  const columns: readonly Column<MonthOfMoney>[] = [
    { key: 'month', header: t('accounts.months.month'), cell: ({ month }) => nameOfMonth(month) },
    ...FIGURES.map((figure) => ({
      key: figure,
      header: t(`accounts.months.figures.${figure}`),
      numeric: true,
      cell: (month: MonthOfMoney) => formatCents(month[figure]),
    })),
  ];
  return (
    <ResponsiveTable
      caption={t('accounts.months.table')}
      columns={columns}
      rows={months.toReversed()}
      rowKey={({ month }) => month}
    />
  );
}

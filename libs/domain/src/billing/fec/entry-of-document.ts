import type { Cents } from '../../shared/money';
import type { IssuedDocument, IssuedLine } from '../invoice/issued-document';
import type { AccountChart } from './account-chart';
import { entryLine, type Account, type AccountingEntry } from './accounting-entry';

const SALES = { code: 'VE', label: 'Journal des ventes' };

/** The customer's account, and the chart to book to. */
export interface Booking {
  readonly chart: AccountChart;
  readonly customer: Account;
}

const salesAccount = ({ vat, nature }: IssuedLine, { sales, salesByVat }: AccountChart): Account =>
  salesByVat[vat.kind] ?? sales[nature];

/** The entry of an invoice: the customer owes it, sales and VAT are earned; of a credit note, the other way round. */
export function entryOfDocument(document: IssuedDocument, { chart, customer }: Booking): AccountingEntry {
  const sign = document.kind === 'INVOICE' ? 1 : -1;
  const earned: [Account, Cents][] = [
    ...document.lines.map((line): [Account, Cents] => [salesAccount(line, chart), line.netCents]),
    ...document.adjustments.map(({ kind, amountCents }): [Account, Cents] =>
      kind === 'ALLOWANCE' ? [chart.allowances, -amountCents] : [chart.charges, amountCents],
    ),
    ...document.breakdown.flatMap(({ vat, vatCents }): [Account, Cents][] => {
      const account = chart.vat[vat.kind];
      return account ? [[account, vatCents]] : [];
    }),
  ];
  return {
    journal: SALES,
    bookedOn: document.issuedOn,
    pieceRef: document.number,
    pieceOn: document.issuedOn,
    label: `${document.kind === 'INVOICE' ? 'Facture' : 'Avoir'} ${document.number} ${document.buyer.name}`,
    lines: [
      ...entryLine(chart.customers, sign * document.totals.grossCents, customer),
      ...byAccount(earned).flatMap(([account, cents]) => entryLine(account, -sign * cents)),
    ],
  };
}

/** One amount for each account, in the order they first come. */
function byAccount(amounts: readonly [Account, Cents][]): [Account, Cents][] {
  const sums = new Map<string, [Account, Cents]>();
  for (const [account, cents] of amounts)
    sums.set(account.number, [account, (sums.get(account.number)?.[1] ?? 0) + cents]);
  return [...sums.values()];
}

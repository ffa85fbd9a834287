import { plainWord } from '../../shared/import/read-cell';

/** What French banks call the columns of their exports, best first: the day of the operation rather than the one of value. */
const TITLES = {
  on: [
    'date operation',
    'date d operation',
    'date de l operation',
    'date comptable',
    'date de comptabilisation',
    'date',
    'date de valeur',
    'date valeur',
  ],
  amount: [
    'montant',
    'montant eur',
    'montant euros',
    'montant en euros',
    'montant operation',
    'montant de l operation',
  ],
  debit: ['debit', 'debit euros', 'debit eur', 'montant debit'],
  credit: ['credit', 'credit euros', 'credit eur', 'montant credit'],
} as const;

const LABELS = [
  'libelle',
  'libelle operation',
  'libelle de l operation',
  'libelle simplifie',
  'libelle complet',
  'libelle interne',
  'nature de l operation',
  'detail',
  'details',
  'detail de l ecriture',
  'description',
  'communication',
  'reference',
  'informations complementaires',
  'motif',
];

/** Where each thing stands on a line. */
export interface StatementColumns {
  readonly on: number;
  readonly labels: readonly number[];
  readonly amount: number;
  readonly debit: number;
  readonly credit: number;
}

/** The columns of a line of titles; undefined when it is none, as the lines on the account that many banks put before. */
export function statementColumns(cells: readonly string[]): StatementColumns | undefined {
  const words = cells.map(plainWord);
  const place = (titles: readonly string[]): number =>
    titles.map((title) => words.indexOf(title)).find((found) => found >= 0) ?? -1;
  const labels = words.flatMap((word, at) => (LABELS.includes(word) ? [at] : []));
  const columns = {
    on: place(TITLES.on),
    amount: place(TITLES.amount),
    debit: place(TITLES.debit),
    credit: place(TITLES.credit),
  };
  const isHead = columns.on >= 0 && labels.length > 0 && (columns.amount >= 0 || columns.credit >= 0);
  return isHead ? { ...columns, labels } : undefined;
}

import { parseCsv, type CsvRecord } from '../../shared/import/parse-csv';
import { LineReader, plainWord } from '../../shared/import/read-cell';
import type { ImportFileRefusal, ImportLineRefusal } from '../../shared/import/refusals';
import type { Cents } from '../../shared/money';
import { readEuros } from './read-euros';
import { statementColumns, type StatementColumns } from './statement-columns';

/** One operation of a bank account. */
export interface BankOperation {
  readonly line: number;
  readonly on: string;
  readonly label: string;
  /** Positive for what came in. */
  readonly amountCents: Cents;
  /** The same in every export of the account: what was imported is known again, two alike on one day stay two. */
  readonly key: string;
}

export type StatementReading =
  | {
      readonly kind: 'read';
      readonly operations: readonly BankOperation[];
      readonly refusedLines: readonly RefusedLine[];
    }
  | { readonly kind: 'refused'; readonly refusal: ImportFileRefusal };

export interface RefusedLine {
  readonly line: number;
  readonly refusals: readonly ImportLineRefusal[];
}

const TITLES = { on: 'Date', label: 'Libellé', amount: 'Montant' } as const;

/** Reads the CSV export of a bank account, already decoded (decodeText): semicolons, decimal commas, lines on the account before the titles. */
export function readStatement(text: string): StatementReading {
  const reading = parseCsv(text);
  if (reading.kind === 'quote-not-closed')
    return { kind: 'refused', refusal: { code: 'IMPORT_QUOTE_NOT_CLOSED', line: reading.line } };
  const table = findTable(text);
  if (!table) return { kind: 'refused', refusal: { code: 'IMPORT_COLUMN_MISSING', columns: Object.values(TITLES) } };
  const read = table.records.flatMap((record) => readLine(record, table.columns) ?? []);
  const operations = read.filter((one) => 'label' in one);
  const refusedLines = read.filter((one) => 'refusals' in one);
  return { kind: 'read', operations: withKeys(operations), refusedLines };
}

/** Lines a bank may put before the titles. */
const MOST_LINES_BEFORE = 20;

/** What follows the line of titles. The first line read decides on the separator, so one that is none of the table may mislead: it is skipped. */
function findTable(text: string): { columns: StatementColumns; records: CsvRecord[] } | undefined {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  for (let skipped = 0; skipped <= MOST_LINES_BEFORE && skipped < lines.length; skipped += 1) {
    const reading = parseCsv(lines.slice(skipped).join(''));
    const [head, ...records] = reading.kind === 'read' ? reading.records : [];
    const columns = head && statementColumns(head.cells);
    if (columns) return { columns, records: records.map((one) => ({ ...one, line: one.line + skipped })) };
  }
  return undefined;
}

type ReadOperation = Omit<BankOperation, 'key'>;

/** Undefined for a line of neither day nor amount: a title, a blank, a word of the bank. */
function readLine({ line, cells }: CsvRecord, columns: StatementColumns): ReadOperation | RefusedLine | undefined {
  const at = (place: number): string => cells[place]?.trim() ?? '';
  const [day, amount] = [at(columns.on), amountText(at, columns)];
  if (day === '' && amount === '') return undefined;
  const reader = new LineReader({ on: day, amount }, (column: 'on' | 'amount') => TITLES[column]);
  const on = reader.day('on');
  if (day === '') reader.refuse({ code: 'IMPORT_CELL_MISSING', column: TITLES.on });
  const amountCents = readEuros(amount);
  if (amount === '') reader.refuse({ code: 'IMPORT_CELL_MISSING', column: TITLES.amount });
  else if (amountCents === undefined)
    reader.refuse({ code: 'IMPORT_CELL_NOT_UNDERSTOOD', column: TITLES.amount, expected: ['1 234,56'] });
  if (on === undefined || amountCents === undefined) return { line, refusals: reader.refusals };
  const label = columns.labels.map(at).filter(Boolean).join(' ').replaceAll(/\s+/g, ' ');
  return { line, on, label, amountCents };
}

/** The amount, or what came in, or what went out with its sign, which some banks leave out. */
function amountText(at: (place: number) => string, { amount, credit, debit }: StatementColumns): string {
  if (at(amount) !== '') return at(amount);
  if (at(credit) !== '') return at(credit);
  return at(debit) === '' ? '' : `-${at(debit).replace(/^[-+\u2212]\s*/, '')}`;
}

function withKeys(operations: readonly ReadOperation[]): BankOperation[] {
  const seen = new Map<string, number>();
  return operations.map((operation) => {
    const alike = `${operation.on} ${operation.amountCents} ${plainWord(operation.label)}`;
    const rank = (seen.get(alike) ?? 0) + 1;
    seen.set(alike, rank);
    return { ...operation, key: `${alike} #${rank}` };
  });
}

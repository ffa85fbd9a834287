import { decodeText } from './decode-text';
import { parseCsv, type CsvRecord } from './parse-csv';
import type { ImportFileRefusal } from './refusals';

/** A column a file may have: what people call it, without accents, and whether it must be there. */
export interface Column {
  readonly titles: readonly string[];
  readonly required?: boolean;
}

/** What stands in the columns we know; nothing where the cell is empty. */
export interface TableRow<C extends string> {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<C, string>>>;
}

export interface Table<C extends string> {
  readonly rows: readonly TableRow<C>[];
  /** Columns nobody asked for: not imported, and said so. */
  readonly ignored: readonly string[];
}

const MEGABYTE = 1024 * 1024;
const MAXIMUM_MEGABYTES = 5;
export const MAXIMUM_IMPORT_BYTES = MAXIMUM_MEGABYTES * MEGABYTE;
export const MAXIMUM_IMPORT_LINES = 5_000;

export const importTooLarge: ImportFileRefusal = {
  code: 'IMPORT_FILE_TOO_LARGE',
  maximumMegabytes: MAXIMUM_MEGABYTES,
};

const plain = (title: string): string =>
  title
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[\s\u00a0_.’'-]+/g, ' ')
    .trim();

/** Reads a file by the titles of its columns, in any order and however they are spelt; or says what is wrong with the file. */
export function readTable<C extends string>(
  bytes: Uint8Array,
  columns: Readonly<Record<C, Column>>,
): { table: Table<C> } | { refusals: ImportFileRefusal[] } {
  if (bytes.length > MAXIMUM_IMPORT_BYTES) return { refusals: [importTooLarge] };
  const reading = parseCsv(decodeText(bytes));
  if (reading.kind === 'quote-not-closed')
    return { refusals: [{ code: 'IMPORT_QUOTE_NOT_CLOSED', line: reading.line }] };
  const [head, ...records] = reading.records;
  if (!head || records.length === 0) return { refusals: [{ code: 'IMPORT_FILE_EMPTY' }] };
  if (records.length > MAXIMUM_IMPORT_LINES)
    return { refusals: [{ code: 'IMPORT_TOO_MANY_LINES', maximum: MAXIMUM_IMPORT_LINES }] };
  const places = head.cells.map((title) => columnNamed(title, columns));
  const refusals = faultsOf(head, places, columns);
  if (refusals.length > 0) return { refusals };
  const ignored = head.cells.filter((title, place) => places[place] === undefined && title.trim() !== '');
  return { table: { rows: records.map((record) => rowOf(record, places)), ignored } };
}

function columnNamed<C extends string>(title: string, columns: Readonly<Record<C, Column>>): C | undefined {
  const named = Object.entries<Column>(columns).find(([, { titles }]) =>
    titles.some((one) => plain(one) === plain(title)),
  );
  return named?.[0] as C | undefined;
}

function faultsOf<C extends string>(
  head: CsvRecord,
  places: readonly (C | undefined)[],
  columns: Readonly<Record<C, Column>>,
): ImportFileRefusal[] {
  const twice = head.cells.find((_, place) => places[place] !== undefined && places.indexOf(places[place]) !== place);
  const missing = Object.entries<Column>(columns)
    .filter(([name, { required }]) => required && !places.includes(name as C))
    .map(([, { titles }]) => titles[0] ?? '');
  return [
    ...(twice === undefined ? [] : [{ code: 'IMPORT_COLUMN_TWICE', column: twice } as const]),
    ...(missing.length === 0 ? [] : [{ code: 'IMPORT_COLUMN_MISSING', columns: missing } as const]),
  ];
}

function rowOf<C extends string>({ line, cells }: CsvRecord, places: readonly (C | undefined)[]): TableRow<C> {
  const known: Partial<Record<C, string>> = {};
  for (const [place, column] of places.entries()) {
    const cell = (cells[place] ?? '').trim();
    if (column !== undefined && cell !== '') known[column] = cell;
  }
  return { line, cells: known };
}

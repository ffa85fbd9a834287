/** One record of the file, and the line it starts on, as an editor numbers them. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export type CsvReading =
  | { readonly kind: 'read'; readonly records: readonly CsvRecord[] }
  | { readonly kind: 'quote-not-closed'; readonly line: number };

/** Reads CSV (RFC 4180) parted by semicolons, as spreadsheets write it in French, or by commas. Empty lines are left out. */
export function parseCsv(text: string): CsvReading {
  const delimiter = delimiterOf(text);
  const records: CsvRecord[] = [];
  let [at, line] = [0, 1];
  while (at < text.length) {
    const record = readRecord(text, { at, delimiter });
    if (!record) return { kind: 'quote-not-closed', line };
    if (record.cells.some((cell) => cell.trim() !== '')) records.push({ line, cells: record.cells });
    line += linesIn(text.slice(at, record.end));
    at = record.end;
  }
  return { kind: 'read', records };
}

/** The one that stands more often in the first line, outside of quotation marks. */
function delimiterOf(text: string): ';' | ',' {
  const [head = ''] = text.replaceAll(/"[^"]*"/g, '').split(/\r\n?|\n/, 1);
  return head.split(';').length >= head.split(',').length ? ';' : ',';
}

const linesIn = (text: string): number => text.match(/\r\n?|\n/g)?.length ?? 0;

interface Place {
  readonly at: number;
  readonly delimiter: string;
}

/** The cells from here to the end of the record, and where the next begins; undefined when a quotation mark is never closed. */
function readRecord(text: string, { at: from, delimiter }: Place): { cells: string[]; end: number } | undefined {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    const cell = text[at] === '"' ? readQuoted(text, at) : readBare(text, { at, delimiter });
    if (!cell) return undefined;
    at = skipToSeparator(text, { at: cell.end, delimiter });
    cells.push(cell.value + text.slice(cell.end, at));
    if (text[at] === delimiter) at += 1;
    else return { cells, end: endOfLine(text, at) };
  }
}

function readQuoted(text: string, at: number): { value: string; end: number } | undefined {
  let value = '';
  for (let from = at + 1; ;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return undefined;
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    from = quote + 2;
  }
}

function readBare(text: string, place: Place): { value: string; end: number } {
  const end = skipToSeparator(text, place);
  return { value: text.slice(place.at, end), end };
}

function skipToSeparator(text: string, { at, delimiter }: Place): number {
  let end = at;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

const endOfLine = (text: string, at: number): number =>
  text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : Math.min(at + 1, text.length);

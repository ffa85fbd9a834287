import { inEuros } from '../../shared/money';
import { imbalanceOf, type AccountingEntry, type EntryLine } from './accounting-entry';

/** The eighteen columns, named and ordered by LPF art. A47 A-1, VII. */
export const FEC_COLUMNS = [
  'JournalCode',
  'JournalLib',
  'EcritureNum',
  'EcritureDate',
  'CompteNum',
  'CompteLib',
  'CompAuxNum',
  'CompAuxLib',
  'PieceRef',
  'PieceDate',
  'EcritureLib',
  'Debit',
  'Credit',
  'EcritureLet',
  'DateLet',
  'ValidDate',
  'Montantdevise',
  'Idevise',
] as const;

/** A file of a financial year or a part of it. */
export interface FecFile {
  readonly name: string;
  readonly text: string;
}

export interface FecYear {
  readonly siren: string;
  /** Last day of the financial year. */
  readonly closesOn: string;
  readonly entries: readonly AccountingEntry[];
  /** Number of the first entry: a file of part of a year goes on where the one before stopped. */
  readonly firstNumber: number;
}

/** An entry that does not balance would be refused by any inspector's tool. */
export class UnbalancedEntry extends Error {
  constructor(readonly entry: AccountingEntry) {
    super(`${entry.pieceRef} does not balance by ${imbalanceOf(entry)} cents`);
    this.name = 'UnbalancedEntry';
  }
}

const compact = (day: string): string => day.replaceAll('-', '');

/** A tab or a line end inside a value would shift every column after it. */
const value = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The file of entries and its name, `{SIREN}FEC{closing day}.txt`; entries are numbered in order of day. @throws UnbalancedEntry */
export function fecFile({ siren, closesOn, entries, firstNumber }: FecYear): FecFile {
  const wrong = entries.find((entry) => imbalanceOf(entry) !== 0);
  if (wrong) throw new UnbalancedEntry(wrong);
  const inOrder = entries.toSorted((a, b) => (a.bookedOn < b.bookedOn ? -1 : a.bookedOn > b.bookedOn ? 1 : 0));
  const rows = inOrder.flatMap((entry, i) => entry.lines.map((line) => row(entry, line, String(firstNumber + i))));
  const text = [FEC_COLUMNS, ...rows].map((cells) => `${cells.join('\t')}\r\n`).join('');
  return { name: `${siren}FEC${compact(closesOn)}.txt`, text };
}

/** An issued document is final the day it is booked: that day validates its entry. */
const row = (
  entry: AccountingEntry,
  { account, auxiliary, debitCents, creditCents }: EntryLine,
  number: string,
): string[] => [
  entry.journal.code,
  value(entry.journal.label),
  number,
  compact(entry.bookedOn),
  account.number,
  value(account.label),
  auxiliary ? value(auxiliary.number) : '',
  auxiliary ? value(auxiliary.label) : '',
  value(entry.pieceRef),
  compact(entry.pieceOn),
  value(entry.label),
  inEuros(debitCents, ','),
  inEuros(creditCents, ','),
  '',
  '',
  compact(entry.bookedOn),
  '',
  '',
];

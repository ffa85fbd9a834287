import { DateTime } from 'luxon';
import type { ImportLineRefusal } from './refusals';

/** Reads the cells of one line and keeps what is wrong with them, so that a line tells all its faults at once. */
export class LineReader<C extends string> {
  readonly refusals: ImportLineRefusal[] = [];

  constructor(
    private readonly cells: Readonly<Partial<Record<C, string>>>,
    /** What people call each column. */
    private readonly titleOf: (column: C) => string,
  ) {}

  /** Undefined when the cell is empty: the value is left as it is. */
  text(column: C, maximum: number): string | undefined {
    const text = this.cells[column]?.replaceAll(CONTROLS, ' ').trim();
    if (!text) return undefined;
    if (text.length > maximum) this.refuse({ code: 'IMPORT_CELL_TOO_LONG', column: this.titleOf(column), maximum });
    return text;
  }

  /** The same, where the line means nothing without it. */
  needed(column: C, maximum: number): string {
    const text = this.text(column, maximum);
    if (text === undefined) this.refuse({ code: 'IMPORT_CELL_MISSING', column: this.titleOf(column) });
    return text ?? '';
  }

  /** One of a few words, however they are spelt. */
  word<T>(column: C, words: ReadonlyMap<string, T>): T | undefined {
    const text = this.cells[column];
    if (!text) return undefined;
    const found = words.get(plainWord(text));
    if (found === undefined) this.notUnderstood(column, [...words.keys()].slice(0, 6));
    return found;
  }

  /** A civil day, `2026-11-23` or `23/11/2026`. */
  day(column: C): string | undefined {
    const text = this.cells[column];
    if (!text) return undefined;
    const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
    const iso = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : text;
    if (isDay(iso)) return iso;
    this.notUnderstood(column, ['23/11/2026']);
    return undefined;
  }

  refuse(refusal: ImportLineRefusal): void {
    this.refusals.push(refusal);
  }

  private notUnderstood(column: C, expected: readonly string[]): void {
    this.refuse({ code: 'IMPORT_CELL_NOT_UNDERSTOOD', column: this.titleOf(column), expected });
  }
}

/** Without accents, case and signs: what people type is compared under this form. */
export const plainWord = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** A new line in a name would break mails; PostgreSQL refuses U+0000. */
const CONTROLS = /\p{Cc}/gu;

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return DateTime.fromISO(text, { zone: 'utc' }).isValid;
  } catch {
    return false;
  }
}

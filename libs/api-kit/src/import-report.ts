import { countOf, type ImportOutcome, type JudgedLine, type Language } from '@etabli/domain';
import { presentRefusal } from './present-refusal';

/** What a line of a file did, or would do, as a screen shows it. */
export interface ImportReportLine {
  readonly line: number;
  readonly name: string | null;
  readonly outcome: ImportOutcome;
  /** Names of what changes. */
  readonly changes: readonly string[];
  readonly reasons: readonly string[];
}

export interface ImportReport {
  /** False: only tried, nothing was written. */
  readonly applied: boolean;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Titles of columns that are not imported. */
  readonly ignoredColumns: readonly string[];
  readonly lines: readonly ImportReportLine[];
}

/** A file as it was judged. */
export interface JudgedFile {
  readonly applied: boolean;
  readonly ignored: readonly string[];
  readonly lines: readonly JudgedLine<unknown>[];
}

/** The report of an import, line by line, in the language of who reads it. */
export const importReport = ({ applied, ignored, lines }: JudgedFile, language: Language): ImportReport => ({
  applied,
  created: countOf(lines, 'CREATED'),
  updated: countOf(lines, 'UPDATED'),
  unchanged: countOf(lines, 'UNCHANGED'),
  refused: countOf(lines, 'REFUSED'),
  ignoredColumns: ignored,
  lines: lines.map(({ line, key, outcome, changes, refusals }) => ({
    line,
    name: key,
    outcome,
    changes,
    reasons: refusals.map((refusal) => presentRefusal(refusal, language).message),
  })),
});

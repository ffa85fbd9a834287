import { currentLanguage } from '../../../i18n/language';
import type { ShownRefusal } from '../../../ui/refusal-list';

export type LineOutcome = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED';

/** What a line of the file does, or would do. */
export interface ReportLine {
  readonly line: number;
  readonly name: string | null;
  readonly outcome: LineOutcome;
  readonly changes: readonly string[];
  readonly reasons: readonly string[];
}

export interface Report {
  /** False: only tried. */
  readonly applied: boolean;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly ignoredColumns: readonly string[];
  readonly lines: readonly ReportLine[];
}

export interface ImportAnswer {
  /** Null when the file could not be read at all. */
  readonly report: Report | null;
  readonly refusals: readonly ShownRefusal[];
}

interface Sending {
  /** Written, not only tried. */
  readonly apply: boolean;
}

/** Sends a list; null when it did not go through. */
export async function sendList(address: string, file: File, { apply }: Sending): Promise<ImportAnswer | null> {
  const body = new FormData();
  body.set('list', file);
  try {
    const response = await fetch(apply ? `${address}?apply` : address, {
      method: 'POST',
      body,
      credentials: 'same-origin',
      headers: { 'accept-language': currentLanguage(), 'apollo-require-preflight': '1' },
    });
    return response.status === 200 || response.status === 422 ? ((await response.json()) as ImportAnswer) : null;
  } catch {
    return null;
  }
}

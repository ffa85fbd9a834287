import { eurosInWords } from '@etabli/api-kit';
import type { JudgedLine, Language, RefusedLine } from '@etabli/domain';
import type { MoneyIn } from './money-in';

interface Judged {
  readonly received: readonly MoneyIn[];
  readonly refusedLines: readonly RefusedLine[];
  /** Fingerprints of what was imported before. */
  readonly there: ReadonlySet<string>;
  readonly language: Language;
}

/** What each line of a statement does, in the order of the file: a line already there is left as it is. */
export function judgeStatement({ received, refusedLines, there, language }: Judged): JudgedLine<object>[] {
  const taken = received.map(({ line, label, amountCents, fingerprint }): JudgedLine<object> => ({
    ...{ line, key: `${label}, ${eurosInWords(amountCents, language)}`, values: {}, changes: [], refusals: [] },
    outcome: there.has(fingerprint) ? 'UNCHANGED' : 'CREATED',
  }));
  const refused = refusedLines.map(({ line, refusals }): JudgedLine<object> => ({
    ...{ line, key: null, values: {}, changes: [], refusals },
    outcome: 'REFUSED',
  }));
  return [...taken, ...refused].toSorted((a, b) => a.line - b.line);
}

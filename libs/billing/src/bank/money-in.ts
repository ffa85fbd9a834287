import type { BankOperation } from '@etabli/domain';
import { sha256 } from '../issuing/sha256';

/** Money that came in, as a statement tells it. */
export interface MoneyIn {
  readonly line: number;
  readonly bookedOn: string;
  readonly label: string;
  readonly amountCents: number;
  /** The same whenever the statement is imported. */
  readonly fingerprint: string;
}

/** Longer ones are cut, as banks do. */
const LONGEST_LABEL = 500;

export const moneyIn = (operations: readonly BankOperation[]): MoneyIn[] =>
  operations
    .filter(({ amountCents }) => amountCents > 0)
    .map(({ line, on, label, amountCents, key }) => ({
      line,
      bookedOn: on,
      label: [...label.replaceAll(/\p{Cc}/gu, ' ')].slice(0, LONGEST_LABEL).join(''),
      amountCents,
      fingerprint: sha256(key),
    }));

import type { Cents } from '../../shared/money';
import { daysBetween } from '../../membership/civil-months';
import { names } from './name-words';
import type { BankOperation } from './read-statement';

/** A transfer that somebody recorded by hand, and whose it is. */
export interface RecordedTransfer {
  readonly name: string;
  readonly madeOn: string;
  readonly amountCents: Cents;
}

/** A transfer is recorded when it is announced, or when somebody sees it on the account. */
const MOST_DAYS_APART = 15;

type Transfer = Pick<BankOperation, 'label' | 'amountCents' | 'on'>;

/** What a transfer may be that was recorded before the statement came: of the same amount and of who the label names, the nearest first. */
export function matchRecorded<R extends RecordedTransfer>(transfer: Transfer, recorded: readonly R[]): R[] {
  const apart = ({ madeOn }: R): number => Math.abs(daysBetween(madeOn, transfer.on));
  return recorded
    .filter((one) => one.amountCents === transfer.amountCents && apart(one) <= MOST_DAYS_APART)
    .filter(({ name }) => names(transfer.label, name))
    .sort((a, b) => apart(a) - apart(b));
}

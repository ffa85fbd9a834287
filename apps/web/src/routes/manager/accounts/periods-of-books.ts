import type { BooksQuery } from '../../../generated/manager/graphql';

type OpenMonth = BooksQuery['openAccountingMonths'][number];
export type Closing = BooksQuery['accountingClosings'][number];

/** A line of the list of periods. */
export interface Period {
  /** Its last day. */
  readonly endsOn: string;
  /** Under way, over and not closed, or closed for good. */
  readonly state: 'RUNNING' | 'OPEN' | 'CLOSED';
  readonly documents: number;
  readonly grossCents: number;
  readonly waitingDrafts: number;
  /** The next one to close: months are closed in their order. */
  readonly isNext: boolean;
  readonly closing: Closing | null;
}

/** Open months and closed ones as one list, latest first. */
export function periodsOfBooks({ openAccountingMonths, accountingClosings }: BooksQuery): Period[] {
  const open = openAccountingMonths.map((month, at) => periodOpen(month, at === 0 && month.isOver));
  return [...open.reverse(), ...accountingClosings.map(periodClosed)];
}

const periodOpen = ({ isOver, endsOn, documents, grossCents, waitingDrafts }: OpenMonth, isNext: boolean): Period => ({
  endsOn,
  documents,
  grossCents,
  waitingDrafts,
  state: isOver ? 'OPEN' : 'RUNNING',
  isNext,
  closing: null,
});

const periodClosed = (closing: Closing): Period => ({
  endsOn: closing.closedThrough,
  documents: closing.documents,
  grossCents: closing.grossCents,
  waitingDrafts: 0,
  state: 'CLOSED',
  isNext: false,
  closing,
});

import type { BooksQuery } from '../../../generated/manager/graphql';
import { periodsOfBooks } from './periods-of-books';

const open = (endsOn: string, isOver: boolean): BooksQuery['openAccountingMonths'][number] => ({
  endsOn,
  isOver,
  documents: 3,
  grossCents: 42_000,
  waitingDrafts: 1,
});
const closed = (closedThrough: string): BooksQuery['accountingClosings'][number] => ({
  id: closedThrough,
  closedThrough,
  closedAt: '2026-10-02T08:00:00Z',
  documents: 5,
  grossCents: 9_000,
  archiveBytes: null,
});

describe('the list of periods', () => {
  const periods = periodsOfBooks({
    openAccountingMonths: [open('2026-09-30', true), open('2026-10-31', true), open('2026-11-30', false)],
    accountingClosings: [closed('2026-08-31'), closed('2026-07-31')],
  });

  it('goes from the month under way to the first one closed', () =>
    expect(periods.map(({ endsOn, state }) => `${endsOn} ${state}`)).toEqual([
      '2026-11-30 RUNNING',
      '2026-10-31 OPEN',
      '2026-09-30 OPEN',
      '2026-08-31 CLOSED',
      '2026-07-31 CLOSED',
    ]));

  it('offers to close the oldest month that is over, and no other', () =>
    expect(periods.filter(({ isNext }) => isNext).map(({ endsOn }) => endsOn)).toEqual(['2026-09-30']));

  it('offers nothing while the only open month runs', () =>
    expect(
      periodsOfBooks({ openAccountingMonths: [open('2026-11-30', false)], accountingClosings: [] }).some(
        ({ isNext }) => isNext,
      ),
    ).toBe(false));
});

import { assert, integer, property } from 'fast-check';
import { addDays } from '../membership';
import { checkLoan, type LoanFacts } from './check-loan';
import { checkReturn } from './check-return';
import { dueAt, isOverdue, latestDueOn } from './loan-days';

const TODAY = '2026-11-23';
const MEMBER = { accountOpen: true, isMember: true, isTeam: false, holds: [] } as const;

const codes = (facts: Partial<LoanFacts>) =>
  checkLoan({
    borrower: MEMBER,
    unit: { retired: false, onLoan: false },
    maximumLoanDays: 7,
    dueOn: '2026-11-30',
    today: TODAY,
    ...facts,
  }).map((refusal) => refusal.code);

describe('borrowing a tool', () => {
  it('is allowed to a member, until the last day the tool allows', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ dueOn: TODAY })).toEqual([]);
  });

  it('is allowed to the team without a subscription', () => {
    expect(codes({ borrower: { ...MEMBER, isMember: false, isTeam: true } })).toEqual([]);
  });

  it('is refused to who is no member, on hold or gone: all said at once', () => {
    const borrower = { accountOpen: false, isMember: false, isTeam: false, holds: ['Impayé'] };
    expect(codes({ borrower })).toEqual(['BORROWER_ACCOUNT_CLOSED', 'BORROWER_NOT_A_MEMBER', 'BORROWER_ON_HOLD']);
  });

  it('is refused for a unit that is out or retired', () => {
    expect(codes({ unit: { retired: true, onLoan: true } })).toEqual(['UNIT_RETIRED', 'UNIT_ALREADY_ON_LOAN']);
  });

  it('is refused for yesterday and beyond what the tool allows', () => {
    expect(codes({ dueOn: '2026-11-22' })).toEqual(['LOAN_DUE_IN_THE_PAST']);
    expect(codes({ dueOn: '2026-12-01' })).toEqual(['LOAN_TOO_LONG']);
  });

  it('is accepted exactly from today to the latest day', () => {
    assert(
      property(integer({ min: -20, max: 120 }), integer({ min: 1, max: 90 }), (days, maximumLoanDays) => {
        const accepted = codes({ dueOn: addDays(TODAY, days), maximumLoanDays }).length === 0;
        return accepted === (days >= 0 && days <= maximumLoanDays);
      }),
    );
  });
});

describe('a loan', () => {
  it('is due at the end of its civil day, 25 hours long in October', () => {
    expect(dueAt('2026-10-25')).toBe(Date.UTC(2026, 9, 25, 23));
    expect(latestDueOn('2026-10-24', 1)).toBe('2026-10-25');
  });

  it('is overdue from the instant it is due, never once returned', () => {
    expect(isOverdue({ dueAt: 100, returned: false }, 99)).toBe(false);
    expect(isOverdue({ dueAt: 100, returned: false }, 100)).toBe(true);
    expect(isOverdue({ dueAt: 100, returned: true }, 200)).toBe(false);
  });

  it('is returned once', () => {
    expect(checkReturn({ returned: false })).toEqual([]);
    expect(checkReturn({ returned: true })).toEqual([{ code: 'LOAN_ALREADY_RETURNED' }]);
  });
});

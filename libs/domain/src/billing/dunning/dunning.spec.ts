import fc from 'fast-check';
import { addDays } from '../../membership/civil-months';
import { advanceLife } from '../../membership/life';
import { PAYMENT_STATES } from '../../shared/vocabulary';
import { easterSunday, isBankingDay, nextBankingDay } from './banking-day';
import { debtEvent } from './debt-event';
import { daysLate, dunningSteps, paymentState, paymentReminderDue, type Debt } from './dunning';
import { USUAL_DUNNING } from './dunning-policy';
import { failureKind, retryOn } from './retry';

const DUE = '2026-10-31';
const after = (days: number) => addDays(DUE, days);
const debt = (changes: Partial<Debt> = {}): Debt => ({ dueOn: DUE, openCents: 42_000, pendingCents: 0, ...changes });
const stateAfter = (days: number, ...debts: Debt[]) => paymentState(debts, after(days), USUAL_DUNNING);

describe('who pays late', () => {
  it('is reminded, restricted, then suspended, on the days of the policy', () => {
    const states = [-5, 0, 1, 14, 15, 29, 30, 400].map((days) => stateAfter(days, debt()));
    expect(states).toEqual([
      'UP_TO_DATE',
      'UP_TO_DATE',
      'PAST_DUE',
      'PAST_DUE',
      'RESTRICTED',
      'RESTRICTED',
      'SUSPENDED',
      'SUSPENDED',
    ]);
  });

  it('is where the oldest debt puts them, and comes back the moment it is paid', () => {
    const newer = debt({ dueOn: after(25) });
    expect(stateAfter(30, debt(), newer)).toBe('SUSPENDED');
    expect(stateAfter(30, debt({ openCents: 0 }), newer)).toBe('PAST_DUE');
    expect(stateAfter(30, debt({ openCents: 0 }))).toBe('UP_TO_DATE');
    expect(stateAfter(30)).toBe('UP_TO_DATE');
  });

  it('is not late while a direct debit is under way, and is again when it comes back', () => {
    expect(stateAfter(20, debt({ pendingCents: 42_000 }))).toBe('UP_TO_DATE');
    expect(stateAfter(20, debt({ pendingCents: 20_000 }))).toBe('RESTRICTED');
  });

  it('never gets better by waiting', () => {
    const order = (days: number) => PAYMENT_STATES.indexOf(stateAfter(days, debt()));
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), (days, more) =>
        expect(order(days + more)).toBeGreaterThanOrEqual(order(days)),
      ),
    );
  });

  it('moves the life of their subscription, once', () => {
    expect(debtEvent('PAST_DUE', 'PAST_DUE')).toBeNull();
    for (const before of PAYMENT_STATES)
      for (const now of PAYMENT_STATES.filter((one) => one !== before)) {
        const step = advanceLife({ stage: 'RUNNING', payment: before }, debtEvent(before, now)!);
        expect(step).toEqual({ kind: 'advanced', life: { stage: 'RUNNING', payment: now } });
      }
  });
});

describe('reminders', () => {
  const due = (sent: number, days: number, changes: Partial<Debt> = {}) =>
    paymentReminderDue({ ...debt(changes), sent }, after(days), USUAL_DUNNING);

  it('are sent once each, on their day', () => {
    expect([2, 3, 4].map((days) => due(0, days))).toEqual([null, 1, 1]);
    expect([9, 10].map((days) => due(1, days))).toEqual([null, 2]);
    expect([22, 23, 300].map((days) => due(2, days))).toEqual([null, 3, 3]);
    expect(due(3, 300)).toBeNull();
  });

  it('are not all sent at once after a pause of the job', () => expect(due(0, 12)).toBe(2));

  it('are not sent to who paid, or whose payment is under way', () => {
    expect(due(0, 12, { openCents: 0 })).toBeNull();
    expect(due(0, 12, { pendingCents: 42_000 })).toBeNull();
  });

  it('tell what comes before it does: each restriction is announced', () => {
    const steps = dunningSteps(DUE, USUAL_DUNNING);
    expect(steps.map(({ kind, on }) => `${kind} ${daysLate(DUE, on)}`)).toEqual([
      'REMINDER 3',
      'REMINDER 10',
      'RESTRICTION 15',
      'REMINDER 23',
      'SUSPENSION 30',
    ]);
  });
});

describe('a failed payment', () => {
  const retry = (code: string, attempts: number, method: 'CARD' | 'SEPA_DEBIT' | 'TRANSFER' = 'CARD') =>
    retryOn({ method, kind: failureKind(code), attempts, failedOn: '2026-11-02' });

  it('is tried again by card after 3, 5 and 7 days, then no more', () => {
    expect([1, 2, 3, 4].map((attempts) => retry('insufficient_funds', attempts))).toEqual([
      '2026-11-05',
      '2026-11-09',
      '2026-11-09',
      null,
    ]);
  });

  it('is tried again once by direct debit', () => {
    expect([1, 2].map((attempts) => retry('AM04', attempts, 'SEPA_DEBIT'))).toEqual(['2026-11-09', null]);
  });

  it('waits for the member when only they can mend it, and for nobody when it is final', () => {
    expect(
      ['authentication_required', 'expired_card', 'AC04', 'MD01', 'stolen_card'].map((code) => retry(code, 1)),
    ).toEqual([null, null, null, null, null]);
    expect(retry('code_of_tomorrow', 1)).toBe('2026-11-05');
    expect(retry('insufficient_funds', 1, 'TRANSFER')).toBeNull();
  });
});

describe('a banking day', () => {
  it('is no week-end and no closing day of the euro', () => {
    const closed = ['2026-11-21', '2026-11-22', '2027-01-01', '2027-03-26', '2027-03-29', '2028-05-01', '2026-12-25'];
    expect(closed.filter(isBankingDay)).toEqual([]);
    // banks work on the national holidays of France
    expect(['2026-11-11', '2027-07-14', '2027-05-06'].every(isBankingDay)).toBe(true);
    expect(nextBankingDay('2026-12-25')).toBe('2026-12-28');
    expect(nextBankingDay('2026-11-23')).toBe('2026-11-23');
  });

  it('knows Easter', () => {
    expect([2024, 2025, 2026, 2027, 2038, 2000].map(easterSunday)).toEqual([
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2038-04-25',
      '2000-04-23',
    ]);
  });
});

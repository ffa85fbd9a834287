import { endOfCivilDay } from '../shared/civil-time';
import { addDays } from '../membership';

/** Last civil day a tool borrowed today may be due; the default when nothing is asked. */
export const latestDueOn = (today: string, maximumLoanDays: number): string => addDays(today, maximumLoanDays);

/** A loan is due at the end of its civil day, whatever its length in hours. */
export const dueAt = (dueOn: string): number => endOfCivilDay(dueOn);

/** Overdue from the instant it is due, until it is back. */
export const isOverdue = (loan: { readonly dueAt: number; readonly returned: boolean }, now: number): boolean =>
  !loan.returned && loan.dueAt <= now;

import type { Trade } from './trades';

/** How someone is a member: by subscription, or now and then with hours bought in advance. */
export type Membership = 'RESIDENT' | 'OCCASIONAL' | 'NONE';

/** An artisan of the demonstration. Days are counted from today, negative before. */
export interface Artisan {
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly trade: Trade;
  readonly commune: string;
  readonly businessName: string | null;
  readonly membership: Membership;
  readonly arrivedDay: number;
  /** First day they are no longer there; null: they stay. */
  readonly leavesDay: number | null;
  /** Days a week they come, on average. */
  readonly daysPerWeek: number;
}

/** Whether the account is still open: those who left long ago have theirs closed. */
export const isStillHere = ({ leavesDay }: Artisan): boolean => leavesDay === null || leavesDay > -30;

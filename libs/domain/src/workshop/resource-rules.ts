import type { HabilitationLevel } from '../shared/vocabulary';

/** How a resource may be booked. All in minutes, but the horizon. */
export interface ResourceRules {
  readonly gridMinutes: number;
  readonly minimumMinutes: number;
  readonly maximumMinutes: number;
  readonly bufferMinutes: number;
  readonly noticeMinutes: number;
  readonly horizonDays: number;
  readonly cancellationDeadlineMinutes: number;
}

/** What the rules on a resource being created or edited need to know. */
export interface ResourceFacts {
  readonly rules: ResourceRules;
  readonly requiredHabilitationId: string | null;
  readonly requiredLevel: HabilitationLevel | null;
}

/** Starts of slots fall on these steps of the civil day: each divides it. */
export const GRIDS = [5, 10, 15, 20, 30, 60, 120, 240] as const;

export type ResourceLimit = Exclude<keyof ResourceRules, 'gridMinutes' | 'minimumMinutes'>;

const WEEK = 7 * 24 * 60;
const MONTH = 30 * 24 * 60;

/** Lowest and highest value of each limit: beyond lies a typing mistake. */
export const LIMIT_BOUNDS: Readonly<Record<ResourceLimit, readonly [lowest: number, highest: number]>> = {
  maximumMinutes: [5, WEEK],
  bufferMinutes: [0, 480],
  noticeMinutes: [0, MONTH],
  horizonDays: [1, 730],
  cancellationDeadlineMinutes: [0, MONTH],
};

import type { CivilMonth } from '@etabli/domain';

export interface PoleFacts {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly hue: string;
  readonly position: number;
}

/** What one artisan booked in one pole during one month. */
export interface MonthOfArtisan {
  /** First day of the month. */
  readonly month: string;
  readonly poleId: string;
  readonly personId: string;
  readonly minutes: number;
}

/** A resource that can be booked, since a civil day. */
export interface BookableSince {
  readonly poleId: string;
  readonly since: string;
}

/** Everything figures are made of, before any suppression: it never leaves the refresh. */
export interface UsageFacts {
  readonly poles: readonly PoleFacts[];
  readonly resources: readonly BookableSince[];
  readonly bookings: readonly MonthOfArtisan[];
  /** Trade of each artisan; null when not filled in. */
  readonly trades: ReadonlyMap<string, string | null>;
  /** Hours the manufacture was open, by first day of the month. */
  readonly openHours: ReadonlyMap<string, number>;
}

/** The twelve months told, and the twelve before they are compared with. */
export interface UsagePeriods {
  readonly told: readonly CivilMonth[];
  readonly compared: readonly CivilMonth[];
}

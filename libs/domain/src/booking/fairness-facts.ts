import type { Slot } from '../shared/slot';
import type { AbsenceKind, QuotaPeriod, QuotaScope } from '../shared/vocabulary';

/** What keeps the machines for everybody: how much was taken, and what was left unused. */
export interface FairnessFacts {
  /** Quotas that this booking would draw on. */
  readonly quotas: readonly QuotaFacts[];
  /** Whether the booking being moved counts in quotas already; false for a new one. */
  readonly countsAlready: boolean;
  /** Bookings of the person still to come, without the one being moved. */
  readonly upcomingCount: number;
  /** Not forgiven, recent enough to matter. */
  readonly absences: readonly Absence[];
  readonly policy: FairnessPolicy;
}

/** So many minutes for each day, ISO week or month of the place. */
export interface QuotaFacts {
  readonly id: string;
  readonly scope: QuotaScope;
  /** Name of the resource, the category or the pole; null for everything. */
  readonly scopeName: string | null;
  readonly period: QuotaPeriod;
  readonly limitMinutes: number;
  /** Slots of the person that count, in every period the wanted one touches; without the booking being moved. */
  readonly counted: readonly Slot[];
}

export interface Absence {
  readonly kind: AbsenceKind;
  readonly at: number;
}

/** What the place has decided; staff edits it. */
export interface FairnessPolicy {
  /** Hours booked less than this ahead do not count in quotas: what nobody took is free for all. 0: every hour counts. */
  readonly shortNoticeHours: number;
  /** Null: as many as wished. */
  readonly maximumUpcoming: number | null;
  /** Null: absences are recorded and restrict nothing. */
  readonly noShow: NoShowPolicy | null;
}

/** So many absences within so many weeks stop bookings for so many days. */
export interface NoShowPolicy {
  readonly limit: number;
  readonly withinWeeks: number;
  readonly restrictDays: number;
}

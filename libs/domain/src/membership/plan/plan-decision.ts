import type { PlanKind } from '../../shared/vocabulary';
import type { Cents } from '../../shared/money';
import type { MinutesByCategory } from '../hour-credit';
import type { NoticeTerms } from '../notice';

/** A plan as a manager defines it, and the day they do. */
export interface PlanDecision {
  readonly kind: PlanKind;
  readonly decidedOn: string;
  readonly priceExclTaxCents: Cents;
  readonly priceInclTaxCents: Cents;
  readonly vatRateBasisPoints: number;
  /** Once, at the start; without VAT. */
  readonly setUpFeeCents: Cents;
  /** Months of a period. */
  readonly everyMonths: number;
  readonly commitmentMonths: number;
  readonly notice: NoticeTerms;
  readonly trialDays: number;
  readonly seats: number;
  readonly includedMinutes: MinutesByCategory;
  readonly packMinutes: number | null;
  readonly packValidityMonths: number | null;
}

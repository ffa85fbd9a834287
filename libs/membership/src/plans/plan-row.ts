import type { PlanKind } from '@etabli/domain';

export interface PlanRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: PlanKind;
  readonly description: string;
  readonly priceExclTaxCents: number;
  readonly priceInclTaxCents: number;
  readonly vatRatePercent: number;
  readonly commitmentMonths: number;
  readonly everyMonths: number;
  readonly setUpFeeExclTaxCents: number;
  readonly noticeMonths: number;
  readonly noticeDays: number;
  readonly noticeUntilPeriodEnd: boolean;
  readonly trialDays: number;
  readonly seats: number;
  readonly offered: boolean;
  readonly packMinutes: number | null;
  readonly packValidityMonths: number | null;
}

/** SQL: the plan `l` as JSON, a {@link PlanRow}. */
export const PLAN = `json_build_object('id', l.id, 'code', l.code, 'name', l.name, 'kind', l.kind,
  'description', l.description, 'priceExclTaxCents', l.price_excl_tax_cents, 'priceInclTaxCents', l.price_incl_tax_cents,
  'vatRatePercent', l.vat_rate_basis_points / 100.0, 'commitmentMonths', l.commitment_months,
  'everyMonths', l.every_months, 'setUpFeeExclTaxCents', l.set_up_fee_excl_tax_cents, 'noticeMonths', l.notice_months,
  'noticeDays', l.notice_days, 'noticeUntilPeriodEnd', l.notice_until_period_end, 'trialDays', l.trial_days, 'seats', l.seats, 'offered', l.offered,
  'packMinutes', l.pack_minutes, 'packValidityMonths', l.pack_validity_months)`;

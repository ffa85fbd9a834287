import { lineField, textField } from '@etabli/api-kit';
import { civilDay, PLAN_KINDS, type PlanDecision } from '@etabli/domain';
import { z } from 'zod';

const bounded = z.int().min(0).max(100_000_000);

/** A plan as typed; what its numbers must be is for the rules to say. */
export const PlanSchema = z.object({
  name: lineField(100, 2),
  kind: z.enum(PLAN_KINDS),
  description: textField(1_000).nullish(),
  priceExclTaxCents: bounded,
  priceInclTaxCents: bounded,
  vatRatePercent: z.number().min(0).max(100),
  commitmentMonths: bounded,
  everyMonths: bounded,
  setUpFeeExclTaxCents: bounded,
  noticeMonths: bounded,
  noticeDays: bounded,
  noticeUntilPeriodEnd: z.boolean(),
  trialDays: bounded,
  seats: bounded,
  packMinutes: bounded.nullish(),
  packValidityMonths: bounded.nullish(),
  offered: z.boolean(),
});
export type PlanTyped = z.output<typeof PlanSchema>;

const basisPoints = ({ vatRatePercent }: PlanTyped): number => Math.round(vatRatePercent * 100);

/** What the rules judge. */
export const decisionOf = (typed: PlanTyped, now: number): PlanDecision => ({
  kind: typed.kind,
  decidedOn: civilDay(now),
  priceExclTaxCents: typed.priceExclTaxCents,
  priceInclTaxCents: typed.priceInclTaxCents,
  vatRateBasisPoints: basisPoints(typed),
  setUpFeeCents: typed.setUpFeeExclTaxCents,
  everyMonths: typed.everyMonths,
  commitmentMonths: typed.commitmentMonths,
  notice: { months: typed.noticeMonths, days: typed.noticeDays, untilPeriodEnd: typed.noticeUntilPeriodEnd },
  trialDays: typed.trialDays,
  seats: typed.seats,
  includedMinutes: {},
  packMinutes: typed.packMinutes ?? null,
  packValidityMonths: typed.packValidityMonths ?? null,
});

/** Columns of a plan, by their names in SQL. */
export const columnsOf = (typed: PlanTyped): Readonly<Record<string, string | number | boolean | null>> => ({
  name: typed.name,
  kind: typed.kind,
  description: typed.description ?? '',
  price_excl_tax_cents: typed.priceExclTaxCents,
  price_incl_tax_cents: typed.priceInclTaxCents,
  vat_rate_basis_points: basisPoints(typed),
  commitment_months: typed.commitmentMonths,
  every_months: typed.everyMonths,
  set_up_fee_excl_tax_cents: typed.setUpFeeExclTaxCents,
  notice_months: typed.noticeMonths,
  notice_days: typed.noticeDays,
  notice_until_period_end: typed.noticeUntilPeriodEnd,
  trial_days: typed.trialDays,
  seats: typed.seats,
  pack_minutes: typed.packMinutes ?? null,
  pack_validity_months: typed.packValidityMonths ?? null,
  offered: typed.offered,
});

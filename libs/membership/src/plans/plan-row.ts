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
  readonly packMinutes: number | null;
  readonly packValidityMonths: number | null;
}

/** SQL: the plan `l` as JSON, a {@link PlanRow}. */
export const PLAN = `json_build_object('id', l.id, 'code', l.code, 'name', l.name, 'kind', l.kind,
  'description', l.description, 'priceExclTaxCents', l.price_excl_tax_cents, 'priceInclTaxCents', l.price_incl_tax_cents,
  'vatRatePercent', l.vat_rate_basis_points / 100.0, 'commitmentMonths', l.commitment_months,
  'packMinutes', l.pack_minutes, 'packValidityMonths', l.pack_validity_months)`;

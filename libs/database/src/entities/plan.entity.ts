import { defineEntity, p } from '@mikro-orm/core';
import type { PlanKind } from '@etabli/domain';
import { newId } from '../new-id';

const PlanSchema = defineEntity({
  name: 'Plan',
  tableName: 'plan',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    code: p.text().unique('plan_code_unique'),
    name: p.text(),
    kind: p.text().$type<PlanKind>(),
    description: p.text().default(''),
    priceExclTaxCents: p.integer(),
    priceInclTaxCents: p.integer(),
    vatRateBasisPoints: p.integer().default(2000),
    commitmentMonths: p.integer().default(0),
    packMinutes: p.integer().nullable(),
    packValidityMonths: p.integer().nullable(),
    position: p.integer().default(0),
    offered: p.boolean().default(true),
  },
  checks: [
    { name: 'plan_kind_known', expression: "kind in ('SUBSCRIPTION','HOUR_PACK')" },
    {
      name: 'plan_prices_ordered',
      expression: 'price_excl_tax_cents >= 0 and price_incl_tax_cents >= price_excl_tax_cents',
    },
    {
      name: 'plan_pack_is_whole',
      expression: "(kind = 'HOUR_PACK') = (pack_minutes is not null and pack_validity_months is not null)",
    },
  ],
});

/** What one can subscribe to or buy: a monthly plan with commitment, or a pack of hours. */
export class Plan extends PlanSchema.class {}
PlanSchema.setClass(Plan);

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
    /** Months of a period: what the price stands for. */
    everyMonths: p.integer().default(1),
    /** Once, at the start. */
    setUpFeeExclTaxCents: p.integer().default(0),
    noticeMonths: p.integer().default(1),
    noticeDays: p.integer().default(0),
    /** The period under way is finished; else the last one is paid to the day. */
    noticeUntilPeriodEnd: p.boolean().default(false),
    trialDays: p.integer().default(0),
    packMinutes: p.integer().nullable(),
    packValidityMonths: p.integer().nullable(),
    /** Persons who may work under one subscription, who signed it included. */
    seats: p.integer().default(1),
    position: p.integer().default(0),
    offered: p.boolean().default(true),
  },
  checks: [
    { name: 'plan_has_a_seat', expression: 'seats between 1 and 100' },
    {
      name: 'plan_terms_within_bounds',
      expression: `every_months in (1, 3, 6, 12) and commitment_months between 0 and 36 and notice_months between 0 and 6
        and notice_days between 0 and 31 and trial_days between 0 and 90 and set_up_fee_excl_tax_cents between 0 and 1000000`,
    },
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

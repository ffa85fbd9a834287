import type { ManagedPlanFragment, PlanInput, PlanKind } from '../../../generated/manager/graphql';

type Typed = number | string;

/** A plan as typed: euros and hours, where the API takes cents and minutes. */
export interface PlanForm {
  readonly name: string;
  readonly kind: PlanKind;
  readonly description: string;
  readonly priceExclTax: Typed;
  readonly vatRatePercent: string;
  readonly everyMonths: string;
  readonly commitmentMonths: Typed;
  readonly noticeMonths: Typed;
  readonly noticeDays: Typed;
  readonly noticeUntilPeriodEnd: boolean;
  readonly setUpFee: Typed;
  readonly trialDays: Typed;
  readonly seats: Typed;
  readonly packHours: Typed;
  readonly packValidityMonths: Typed;
  readonly offered: boolean;
}

export const VAT_RATES = ['20', '10', '5.5', '0'] as const;
export const PERIODS = ['1', '3', '6', '12'] as const;

export const NEW_PLAN: PlanForm = {
  name: '',
  kind: 'SUBSCRIPTION',
  description: '',
  priceExclTax: '',
  vatRatePercent: '20',
  everyMonths: '1',
  commitmentMonths: 0,
  noticeMonths: 1,
  noticeDays: 0,
  noticeUntilPeriodEnd: false,
  setUpFee: 0,
  trialDays: 0,
  seats: 1,
  packHours: 20,
  packValidityMonths: 6,
  offered: true,
};

export const formOfPlan = (plan: ManagedPlanFragment): PlanForm => ({
  ...plan,
  priceExclTax: plan.priceExclTaxCents / 100,
  vatRatePercent: String(plan.vatRatePercent),
  everyMonths: String(plan.everyMonths),
  setUpFee: plan.setUpFeeExclTaxCents / 100,
  packHours: (plan.packMinutes ?? 1200) / 60,
  packValidityMonths: plan.packValidityMonths ?? 6,
});

const cents = (euros: Typed): number => Math.round(Number(euros) * 100);

/** The price with its tax, rounded to the cent as invoices are; null while no price is typed. */
export function priceInclTaxCents({ priceExclTax, vatRatePercent }: PlanForm): number | null {
  if (priceExclTax === '' || !Number.isFinite(Number(priceExclTax))) return null;
  return Math.round((cents(priceExclTax) * (10_000 + Math.round(Number(vatRatePercent) * 100))) / 10_000);
}

/** What is missing before it can be sent. */
export function wrongInPlan(form: PlanForm): ReadonlySet<keyof PlanForm> {
  const wrong = new Set<keyof PlanForm>();
  if (form.name.trim().length < 2) wrong.add('name');
  if (priceInclTaxCents(form) === null || cents(form.priceExclTax) < 0) wrong.add('priceExclTax');
  const numbers =
    form.kind === 'HOUR_PACK'
      ? (['packHours', 'packValidityMonths'] as const)
      : (['commitmentMonths', 'noticeMonths', 'noticeDays', 'setUpFee', 'trialDays', 'seats'] as const);
  for (const field of numbers) if (form[field] === '' || Number(form[field]) < 0) wrong.add(field);
  return wrong;
}

/** What the API takes, once nothing is wrong. A pack has no terms, a subscription no hours. */
export function planInput(form: PlanForm): PlanInput {
  const isPack = form.kind === 'HOUR_PACK';
  const term = (typed: Typed, without = 0): number => (isPack ? without : Number(typed));
  return {
    name: form.name,
    kind: form.kind,
    description: form.description,
    priceExclTaxCents: cents(form.priceExclTax),
    priceInclTaxCents: priceInclTaxCents(form) ?? 0,
    vatRatePercent: Number(form.vatRatePercent),
    everyMonths: term(form.everyMonths, 1),
    commitmentMonths: term(form.commitmentMonths),
    noticeMonths: term(form.noticeMonths),
    noticeDays: term(form.noticeDays),
    noticeUntilPeriodEnd: !isPack && form.noticeUntilPeriodEnd,
    setUpFeeExclTaxCents: isPack ? 0 : cents(form.setUpFee),
    trialDays: term(form.trialDays),
    seats: term(form.seats, 1),
    packMinutes: isPack ? Math.round(Number(form.packHours) * 60) : null,
    packValidityMonths: isPack ? Number(form.packValidityMonths) : null,
    offered: form.offered,
  };
}

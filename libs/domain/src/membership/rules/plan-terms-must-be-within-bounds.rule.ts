import type { PlanDecision } from '../plan/plan-decision';
import type { PlanRefusal, PlanTerm } from '../refusals';

/** Beyond lies a typing mistake. Periods divide a year; nobody is held for more than three. */
const EVERY_MONTHS = [1, 3, 6, 12];
const MOST: Readonly<Record<Exclude<PlanTerm, 'everyMonths' | 'includedMinutes'>, readonly [number, number]>> = {
  price: [0, 10_000_000],
  setUpFee: [0, 1_000_000],
  commitmentMonths: [0, 36],
  noticeMonths: [0, 6],
  noticeDays: [0, 31],
  trialDays: [0, 90],
  seats: [1, 50],
};

export function planTermsMustBeWithinBounds(decision: PlanDecision): PlanRefusal | undefined {
  const values = {
    price: decision.priceExclTaxCents,
    setUpFee: decision.setUpFeeCents,
    commitmentMonths: decision.commitmentMonths,
    noticeMonths: decision.notice.months,
    noticeDays: decision.notice.days,
    trialDays: decision.trialDays,
    seats: decision.seats,
  };
  const outside = (Object.keys(values) as (keyof typeof values)[]).filter(
    (term) => !isWithin(values[term], MOST[term]),
  );
  const included = Object.values(decision.includedMinutes).every((minutes) => isWithin(minutes, [0, 1_000_000]));
  const terms: PlanTerm[] = [
    ...outside,
    ...(EVERY_MONTHS.includes(decision.everyMonths) ? [] : (['everyMonths'] as const)),
    ...(included ? [] : (['includedMinutes'] as const)),
  ];
  return terms.length > 0 ? { code: 'PLAN_TERMS_OUT_OF_BOUNDS', terms } : undefined;
}

const isWithin = (value: number, [least, most]: readonly [number, number]): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

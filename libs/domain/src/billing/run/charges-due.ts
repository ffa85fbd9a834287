import { addDays } from '../../membership/civil-months';
import { billingPeriods, type BillingPeriod } from '../../membership/periods';
import { correctPeriod, periodCharges, type PeriodCharge, termsWithPauses } from '../proration';
import type { BillableSubscription, NamedTerm, Reckoning } from './billable-subscription';
import { chargeKey, type Charge } from './charge';
import { firstDifference } from './first-difference';
import { correctionLines, subscriptionLines } from './subscription-lines';

/** What is new to charge for a subscription, and how its periods are counted from now on. */
export interface ChargesDue {
  readonly charges: readonly Charge[];
  readonly reckonings: readonly Reckoning[];
}

/** The civil days whose periods are invoiced: nothing that began before the first, when this manufacture began to invoice here. */
export interface InvoicedDays {
  readonly from: string;
  readonly through: string;
}

/**
 * What a subscription owes by a day: each period from the day it starts, in advance and once; and for a period already invoiced that
 * a change of plan, a pause or an end has changed since, what is given back and what is owed instead.
 */
export function chargesDue(
  subscription: BillableSubscription,
  { from, through }: InvoicedDays,
  invoiced: readonly Reckoning[],
): ChargesDue {
  const days = { startsOn: subscription.startsOn, endsOn: addDays(through, 1) };
  const lived = billingPeriods(subscription, subscription.cycle, days);
  const isInvoiced = ({ whole }: BillingPeriod): boolean =>
    invoiced.some(({ period }) => period.whole.startsOn === whole.startsOn);
  const now = lived.filter((period) => period.charged.startsOn >= from || isInvoiced(period));
  const terms = pausedTerms(subscription);
  const isOver = ({ period }: Reckoning): boolean =>
    !lived.some(({ whole }) => whole.startsOn === period.whole.startsOn);
  const dues = [
    ...now.map((period) => periodDue(subscription, { period, terms }, invoiced)),
    // invoiced, and not lived at all any more: an end or a new start came before it
    ...invoiced
      .filter(isOver)
      .map((before) => periodDue(subscription, { period: without(before.period), terms }, invoiced)),
  ];
  return {
    charges: [
      ...setUp(
        subscription,
        lived.filter(({ charged }) => charged.startsOn >= from),
      ),
      ...dues.flatMap(({ charges }) => charges),
    ],
    reckonings: dues.flatMap(({ reckonings }) => reckonings),
  };
}

/** The same whole period, with none of its days lived. */
const without = ({ whole }: BillingPeriod): BillingPeriod => ({
  whole,
  charged: { startsOn: whole.startsOn, endsOn: whole.startsOn },
});

function periodDue(
  { id }: BillableSubscription,
  owed: Omit<Reckoning, 'version'>,
  invoiced: readonly Reckoning[],
): ChargesDue {
  const { startsOn } = owed.period.whole;
  const before = invoiced.find(({ period }) => period.whole.startsOn === startsOn);
  if (!before) {
    const charges = periodCharges(owed.period, owed.terms);
    return {
      charges: charged([id, startsOn], charges.flatMap(lineOf(owed.terms))),
      reckonings: [{ ...owed, version: 1 }],
    };
  }
  const changedOn = firstDifference(periodCharges(before.period, before.terms), periodCharges(owed.period, owed.terms));
  if (changedOn === null) return { charges: [], reckonings: [] };
  const version = before.version + 1;
  const { givenBack, owed: added } = correctPeriod(changedOn, before, owed);
  const lines = [
    ...givenBack.flatMap((charge) => givenBackLine(before.terms, charge)),
    ...added.flatMap(lineOf(owed.terms)),
  ];
  return { charges: charged([id, startsOn, String(version)], lines), reckonings: [{ ...owed, version }] };
}

const charged = (parts: readonly string[], lines: readonly Charge['line'][]): Charge[] =>
  lines.map((line, place) => ({
    key: chargeKey('PERIOD', ...parts, `#${place}`),
    suppliedOn: addDays(line.period?.endsOn ?? parts[1] ?? '', -1),
    line,
  }));

const termOn = (terms: readonly NamedTerm[], day: string): NamedTerm | undefined =>
  terms.findLast(({ startsOn }) => startsOn <= day) ?? terms[0];

const lineOf =
  (terms: readonly NamedTerm[]) =>
  (charge: PeriodCharge): Charge['line'][] => {
    const term = termOn(terms, charge.startsOn);
    return term ? subscriptionLines(term, [charge]) : [];
  };

function givenBackLine(terms: readonly NamedTerm[], charge: PeriodCharge): Charge['line'][] {
  const term = termOn(terms, charge.startsOn);
  return term
    ? correctionLines({ before: term, after: term }, { givenBack: [charge], owed: [], differenceCents: 0 })
    : [];
}

/** Each stretch keeps the name of the plan it is of; nothing is owed while it is paused. */
function pausedTerms({ terms, pauses }: BillableSubscription): NamedTerm[] {
  return termsWithPauses(terms, pauses).flatMap((price) => {
    const term = termOn(terms, price.startsOn);
    return term ? [{ ...term, ...price }] : [];
  });
}

function setUp(
  { id, startsOn, setUpFeeCents, terms }: BillableSubscription,
  periods: readonly BillingPeriod[],
): Charge[] {
  const [first, term] = [periods.find(({ charged }) => charged.startsOn === startsOn), terms[0]];
  if (setUpFeeCents === 0 || !first || !term) return [];
  const line = {
    description: `Frais d’entrée, ${term.name}`,
    nature: 'SERVICES',
    quantityThousandths: 1000,
    unit: 'PIECE',
    unitPriceCents: setUpFeeCents,
    discountCents: 0,
    vatKind: term.vatKind,
    period: null,
  } as const;
  return [{ key: chargeKey('SET_UP', id), suppliedOn: first.charged.startsOn, line }];
}

import {
  basisFor,
  type BillableSubscription,
  type BuyerKind,
  includingTax,
  MONTHLY,
  type PriceBasis,
  type Reckoning,
  vatKindOfRate,
} from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { PEOPLE_OF_ACCOUNT } from './people-of-account';

interface TermRow {
  readonly startsOn: string;
  readonly name: string;
  readonly priceExclTaxCents: number;
  readonly priceInclTaxCents: number;
  readonly vatRateBasisPoints: number;
}

interface SubscriptionRow {
  readonly id: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly everyMonths: number;
  readonly setUpFeeExclTaxCents: number;
  readonly terms: readonly TermRow[];
  readonly pauses: readonly { readonly startsOn: string; readonly endsOn: string | null }[];
}

/** The subscriptions an account is invoiced for, as agreed: prices of later days change none of them. */
export async function billableSubscriptions(
  em: SqlEntityManager,
  account: { readonly id: string; readonly kind: BuyerKind },
): Promise<BillableSubscription[]> {
  const rows = await em.execute<SubscriptionRow[]>(
    `select s.id, s.starts_on as "startsOn", s.ends_on as "endsOn", p.every_months as "everyMonths",
       p.set_up_fee_excl_tax_cents as "setUpFeeExclTaxCents",
       (select json_agg(json_build_object('startsOn', t.starts_on, 'name', l.name, 'priceExclTaxCents', t.price_excl_tax_cents,
          'priceInclTaxCents', t.price_incl_tax_cents, 'vatRateBasisPoints', t.vat_rate_basis_points) order by t.starts_on)
        from subscription_term t join plan l on l.id = t.plan_id where t.subscription_id = s.id) as terms,
       (select coalesce(json_agg(json_build_object('startsOn', u.starts_on, 'endsOn', u.ends_on) order by u.starts_on), '[]')
        from subscription_pause u where u.subscription_id = s.id) as pauses
     from plan_subscription s join plan p on p.id = plan_on(s.id, s.starts_on)
     where s.person_id in (${PEOPLE_OF_ACCOUNT}) order by s.id`,
    [account.id],
  );
  return rows.map((row) => billable(row, basisFor(account.kind)));
}

/** Later than any period charged, and still a day: a pause whose end nobody knows. */
const NO_END = '9999-12-31';

function billable({ terms, pauses, ...row }: SubscriptionRow, basis: PriceBasis): BillableSubscription {
  const [first] = terms;
  const fee = row.setUpFeeExclTaxCents;
  return {
    id: row.id,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    cycle: { ...MONTHLY, everyMonths: row.everyMonths },
    terms: terms.map((term) => ({
      startsOn: term.startsOn,
      priceCents: basis === 'INCLUSIVE' ? term.priceInclTaxCents : term.priceExclTaxCents,
      name: term.name,
      vatKind: vatKindOfRate(term.vatRateBasisPoints, term.startsOn) ?? 'STANDARD',
    })),
    pauses: pauses.map(({ startsOn, endsOn }) => ({ startsOn, endsOn: endsOn ?? NO_END })),
    setUpFeeCents: basis === 'INCLUSIVE' ? includingTax(fee, first?.vatRateBasisPoints ?? 0) : fee,
  };
}

/** How each period of a subscription was counted last. */
export async function reckoningsOf(em: SqlEntityManager, subscriptionId: string): Promise<Reckoning[]> {
  const rows = await em.execute<{ reckoning: Reckoning }[]>(
    `select distinct on (starts_on) reckoning from charged_period where subscription_id = ? order by starts_on, version desc`,
    [subscriptionId],
  );
  return rows.map(({ reckoning }) => reckoning);
}

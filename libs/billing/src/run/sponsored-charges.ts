import {
  addDays,
  basisFor,
  type BuyerKind,
  type Charge,
  type ChargesDue,
  type NamedSponsorship,
  type NamedTerm,
  type PeriodCharge,
  periodCharges,
  periodStartOf,
  type PriceBasis,
  type Reckoning,
  shareCharges,
  splitVat,
  vatRateOn,
} from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

interface SponsorRow extends NamedSponsorship {
  /** The partner's. */
  readonly accountId: string;
}

/** A charge, and the account it goes to. */
export interface AccountCharge {
  readonly charge: Charge;
  readonly accountId: string;
}

interface OfSubscription {
  readonly account: { readonly id: string; readonly kind: BuyerKind };
  readonly subscriptionId: string;
  readonly due: ChargesDue;
  /** How its periods were counted before. */
  readonly invoiced: readonly Reckoning[];
}

/** What a subscription owes, shared between the account it is of and the partners that sponsor some of its periods. */
export async function sponsoredCharges(
  em: SqlEntityManager,
  { account, subscriptionId, due, invoiced }: OfSubscription,
): Promise<AccountCharge[]> {
  const sponsors = due.charges.length > 0 ? await sponsorsOf(em, subscriptionId) : [];
  const basis = basisFor(account.kind);
  return [...Map.groupBy(due.charges, periodStartOf)].flatMap(([on, charges]) => {
    const sponsor = sponsors.find(({ startsOn, endsOn }) => on !== null && startsOn <= on && on < endsOn);
    if (!sponsor || on === null) return charges.map((charge) => ({ charge, accountId: account.id }));
    const before = invoiced.find(({ period }) => period.whole.startsOn === on);
    const invoicedNetCents = before ? netOf(before, basis) : 0;
    const { member, partner } = shareCharges({ sponsorship: sponsor, on, basis, charges, invoicedNetCents });
    return [
      ...member.map((charge) => ({ charge, accountId: account.id })),
      ...partner.map((charge) => ({ charge, accountId: sponsor.accountId })),
    ];
  });
}

/** Who sponsors a subscription, when. Rows of a sponsorship never overlap. */
const sponsorsOf = (em: SqlEntityManager, subscriptionId: string): Promise<SponsorRow[]> =>
  em.execute<SponsorRow[]>(
    `select s.starts_on as "startsOn", s.ends_on as "endsOn", g.share_basis_points as "shareBasisPoints",
       g.most_cents_per_period as "mostCents", pa.name as "partnerName", p.first_name || ' ' || p.last_name as "memberName",
       a.id as "accountId"
     from sponsored_subscription s join agreement g on g.id = s.agreement_id join partner pa on pa.id = g.partner_id
       join billing_account a on a.partner_id = pa.id
       join plan_subscription u on u.id = s.subscription_id join person p on p.id = u.person_id
     where s.subscription_id = ?`,
    [subscriptionId],
  );

/** What a period came to when it was last counted, without VAT, line by line as it was shared. */
function netOf({ period, terms }: Reckoning, basis: PriceBasis): number {
  return periodCharges(period, terms)
    .map((charge) => splitVat(charge.amountCents, { basis, rateBasisPoints: rateOf(charge, terms) }).net)
    .reduce((sum, net) => sum + net, 0);
}

function rateOf({ startsOn, endsOn }: PeriodCharge, terms: readonly NamedTerm[]): number {
  const term = terms.findLast((one) => one.startsOn <= startsOn) ?? terms[0];
  return (term && vatRateOn(term.vatKind, addDays(endsOn, -1))) ?? 0;
}

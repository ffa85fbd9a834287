import {
  basisFor,
  type Charge,
  chargeKey,
  type DraftLine,
  type InvoicedDays,
  splitVat,
  type VatKind,
  vatKindOfRate,
  vatRateOn,
} from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { AccountRow } from '../accounts/account-row';
import { PEOPLE_OF_ACCOUNT } from './people-of-account';

interface PackRow {
  readonly id: string;
  readonly name: string;
  readonly soldOn: string;
  readonly person: string;
  readonly vatRateBasisPoints: number;
  readonly priceExclTaxCents: number;
  readonly priceInclTaxCents: number;
}

interface TrainingRow {
  readonly id: string;
  readonly title: string;
  readonly person: string;
  readonly heldOn: string;
  readonly priceCents: number;
  readonly attested: boolean;
}

/** What is bought now and then and was not charged yet: packs of hours on the day they are sold, trainings on the day they were held. */
export async function occasionalCharges(
  em: SqlEntityManager,
  account: AccountRow,
  days: InvoicedDays,
): Promise<Charge[]> {
  const isInclusive = basisFor(account.kind) === 'INCLUSIVE';
  const packs = await packsOf(em, account, days);
  const trainings = await trainingsOf(em, account, days);
  return [
    ...packs.map((pack) => packCharge(pack, isInclusive)),
    ...trainings.map((training) => trainingCharge(training, isInclusive)),
  ];
}

const packsOf = (em: SqlEntityManager, { id }: AccountRow, { from, through }: InvoicedDays): Promise<PackRow[]> =>
  em.execute<PackRow[]>(
    `select h.id, p.name, h.sold_on as "soldOn", n.first_name || ' ' || n.last_name as person,
       p.vat_rate_basis_points as "vatRateBasisPoints", p.price_excl_tax_cents as "priceExclTaxCents",
       p.price_incl_tax_cents as "priceInclTaxCents"
     from hour_pack h join plan p on p.id = h.plan_id join person n on n.id = h.person_id
     where h.person_id in (${PEOPLE_OF_ACCOUNT}) and h.sold_on between ? and ?
       and not exists (select from charge c where c.key = 'HOUR_PACK ' || h.id) order by h.sold_on, h.id`,
    [id, from, through],
  );

/** Who kept a seat and did not come owes it too: nobody else could have it. */
const trainingsOf = (
  em: SqlEntityManager,
  { id }: AccountRow,
  { from, through }: InvoicedDays,
): Promise<TrainingRow[]> =>
  em.execute<TrainingRow[]>(
    `select e.id, t.title, n.first_name || ' ' || n.last_name as person, s.price_cents as "priceCents",
       (s.starts_at at time zone 'Europe/Paris')::date as "heldOn", coalesce((select training_attested from billing_settings), false) as attested
     from enrolment e join training_session s on s.id = e.session_id join training t on t.id = s.training_id
       join person n on n.id = e.person_id
     where e.person_id in (${PEOPLE_OF_ACCOUNT}) and e.state in ('ATTENDED','ABSENT','PASSED','FAILED') and s.price_cents > 0
       and (s.starts_at at time zone 'Europe/Paris')::date between ? and ?
       and not exists (select from charge c where c.key = 'TRAINING ' || e.id) order by s.starts_at, e.id`,
    [id, from, through],
  );

const packCharge = (pack: PackRow, isInclusive: boolean): Charge => ({
  key: chargeKey('HOUR_PACK', pack.id),
  suppliedOn: pack.soldOn,
  line: lineOf({
    description: `${pack.name} (${pack.person})`,
    unitPriceCents: isInclusive ? pack.priceInclTaxCents : pack.priceExclTaxCents,
    vatKind: vatKindOfRate(pack.vatRateBasisPoints, pack.soldOn) ?? 'STANDARD',
  }),
});

/** Prices of trainings are told with VAT; one that is exempt costs the same to everybody. */
function trainingCharge(training: TrainingRow, isInclusive: boolean): Charge {
  const vatKind: VatKind = training.attested ? 'TRAINING_EXEMPT' : 'STANDARD';
  const isWithVat = isInclusive || training.attested;
  return {
    key: chargeKey('TRAINING', training.id),
    suppliedOn: training.heldOn,
    line: lineOf({
      description: `Formation « ${training.title} » (${training.person})`,
      unitPriceCents: isWithVat ? training.priceCents : withoutVat(training),
      vatKind,
    }),
  };
}

const withoutVat = ({ priceCents, heldOn }: TrainingRow): number =>
  splitVat(priceCents, { basis: 'INCLUSIVE', rateBasisPoints: vatRateOn('STANDARD', heldOn) ?? 0 }).net;

const lineOf = (line: Pick<DraftLine, 'description' | 'unitPriceCents' | 'vatKind'>): DraftLine => ({
  ...line,
  nature: 'SERVICES',
  quantityThousandths: 1000,
  unit: 'PIECE',
  discountCents: 0,
  period: null,
});

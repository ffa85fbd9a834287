import {
  basisFor,
  type BillableAllocation,
  type BillableSubscription,
  type BuyerKind,
  includingTax,
  type Reckoning,
  type StoragePlaceKind,
  vatRateOn,
} from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

interface AllocationRow {
  readonly id: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly kind: StoragePlaceKind;
  readonly code: string;
  readonly monthlyPriceExclTaxCents: number;
}

/** What the invoice calls a place: invoices are in French. */
const NAMES: Readonly<Record<StoragePlaceKind, string>> = { BENCH: 'Établi', LOCKER: 'Casier', RACK: 'Rack' };

/** The benches, lockers and racks paid with a subscription. */
export async function billableAllocations(
  em: SqlEntityManager,
  subscription: BillableSubscription,
  kind: BuyerKind,
): Promise<BillableAllocation[]> {
  const rows = await em.execute<AllocationRow[]>(
    `select a.id, a.starts_on as "startsOn", a.ends_on as "endsOn", p.kind, p.code,
       a.monthly_price_excl_tax_cents as "monthlyPriceExclTaxCents"
     from allocation a join storage_place p on p.id = a.place_id where a.subscription_id = ? order by a.id`,
    [subscription.id],
  );
  return rows.map((row) => ({
    id: row.id,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    subscription,
    name: `${NAMES[row.kind]} ${row.code}`,
    vatKind: 'STANDARD',
    monthlyPriceCents: priceFor(kind, row),
  }));
}

function priceFor(kind: BuyerKind, { startsOn, monthlyPriceExclTaxCents }: AllocationRow): number {
  if (basisFor(kind) === 'EXCLUSIVE') return monthlyPriceExclTaxCents;
  return includingTax(monthlyPriceExclTaxCents, vatRateOn('STANDARD', startsOn) ?? 0);
}

/** How each period of an allocation was counted last. */
export async function allocationReckonings(em: SqlEntityManager, allocationId: string): Promise<Reckoning[]> {
  const rows = await em.execute<{ reckoning: Reckoning }[]>(
    `select distinct on (starts_on) reckoning from charged_allocation_period where allocation_id = ? order by starts_on, version desc`,
    [allocationId],
  );
  return rows.map(({ reckoning }) => reckoning);
}

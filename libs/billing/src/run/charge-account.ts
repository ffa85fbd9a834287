import { newId } from '@etabli/database';
import {
  allocationDue,
  type BillableSubscription,
  type Charge,
  chargesDue,
  type ChargeSource,
  type InvoicedDays,
  type Reckoning,
} from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { AccountRow } from '../accounts/account-row';
import { allocationReckonings, billableAllocations } from './billable-allocations';
import { billableSubscriptions, reckoningsOf } from './billable-subscriptions';
import { occasionalCharges } from './occasional-charges';
import { recordedCharges } from './recorded-charges';
import { sponsoredCharges } from './sponsored-charges';

/**
 * Writes what an account owes by a day and was not charged yet, and what partners owe of it. The account must be locked. Run
 * again, it finds everything written: keys and versions are unique.
 */
export async function chargeAccount(em: SqlEntityManager, account: AccountRow, days: InvoicedDays): Promise<void> {
  const occasional = await occasionalCharges(em, account, days);
  for (const charge of [...occasional, ...(await recordedCharges(em, account, days))])
    await writeCharge(em, { charge, accountId: account.id, subscriptionId: null });
  for (const subscription of await billableSubscriptions(em, account)) {
    const invoiced = await reckoningsOf(em, subscription.id);
    const due = chargesDue(subscription, days, invoiced);
    for (const shared of await sponsoredCharges(em, { account, subscriptionId: subscription.id, due, invoiced }))
      await writeCharge(em, { ...shared, subscriptionId: subscription.id });
    for (const reckoning of due.reckonings) await writeReckoning(em, subscription.id, reckoning);
    await chargeAllocations(em, account, { subscription, days });
  }
}

interface AllocationsOf {
  readonly subscription: BillableSubscription;
  readonly days: InvoicedDays;
}

async function chargeAllocations(
  em: SqlEntityManager,
  { id: accountId, kind }: AccountRow,
  { subscription, days }: AllocationsOf,
): Promise<void> {
  for (const allocation of await billableAllocations(em, subscription, kind)) {
    const due = allocationDue(allocation, days, await allocationReckonings(em, allocation.id));
    for (const charge of due.charges) await writeCharge(em, { charge, accountId, subscriptionId: subscription.id });
    for (const reckoning of due.reckonings)
      await em.execute(
        'insert into charged_allocation_period (allocation_id, starts_on, version, reckoning) values (?, ?, ?, ?::jsonb)',
        [allocation.id, reckoning.period.whole.startsOn, reckoning.version, JSON.stringify(reckoning)],
      );
  }
}

interface NewCharge {
  readonly charge: Charge;
  readonly accountId: string;
  readonly subscriptionId: string | null;
}

async function writeCharge(em: SqlEntityManager, { charge, accountId, subscriptionId }: NewCharge): Promise<void> {
  await em.execute(
    `insert into charge (id, key, source, account_id, subscription_id, supplied_on, line) values (?, ?, ?, ?, ?, ?, ?::jsonb)`,
    [newId(), charge.key, sourceOf(charge), accountId, subscriptionId, charge.suppliedOn, JSON.stringify(charge.line)],
  );
}

const sourceOf = ({ key }: Charge): ChargeSource => key.slice(0, key.indexOf(' ')) as ChargeSource;

async function writeReckoning(em: SqlEntityManager, subscriptionId: string, reckoning: Reckoning): Promise<void> {
  await em.execute(
    'insert into charged_period (subscription_id, starts_on, version, reckoning) values (?, ?, ?, ?::jsonb)',
    [subscriptionId, reckoning.period.whole.startsOn, reckoning.version, JSON.stringify(reckoning)],
  );
}

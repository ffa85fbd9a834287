import { ManufactureBuilder, signedInAs, testDatabase } from '@etabli/testing';
import { billingWorld } from '../fixtures/billing-world';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const manager = signedInAs(await make.person({ roles: ['MANAGER'], subscribedFrom: null }), 'MANAGER');
const world = await billingWorld({ db, manager, member: () => make.person({ subscribedFrom: null }) });
await db.database.sql('update billing_settings set issue_automatically = true');

const run = async (day: string): Promise<void> => {
  world.clock.set(Date.parse(`${day}T09:00:00Z`));
  await world.runBilling.execute(await world.startRun.execute(manager));
};
const issued = (personId: string) =>
  db.database.sql<{ kind: string; lines: string[] }>(
    `select d.kind, (select jsonb_agg((l ->> 'unitPriceCents') || ' ' || (l ->> 'description')) from jsonb_array_elements(d.document -> 'lines') l) as lines
     from billing_document d join billing_account a on a.id = d.account_id where a.person_id = ? order by d.issued_on, d.kind desc`,
    [personId],
  );

/** A private person who subscribes, and where to send them invoices. */
async function subscriber(startsOn: string) {
  const personId = await make.person({ subscribedFrom: null });
  const subscriptionId = await make.subscription(personId, startsOn);
  await world.accounts.openFor(db.orm.em.fork(), personId);
  await db.database.sql(
    `update billing_account set address_line_1 = '3 place du Breuil', postal_code = '43000', commune = 'Le Puy' where person_id = ?`,
    [personId],
  );
  return { personId, subscriptionId };
}

describe('the invoice of a subscription', () => {
  it('asks for its lockers too, to the day, and gives back the days after they were taken back: the line of the locker, not of the plan', async () => {
    const { personId, subscriptionId } = await subscriber('2026-12-01');
    const allocationId = await make.allocation(await make.storagePlace(), subscriptionId, { startsOn: '2026-12-01' });
    await run('2026-12-01');
    expect(await issued(personId)).toEqual([
      {
        kind: 'INVOICE',
        lines: [
          expect.stringMatching(/^1800 Casier C\d+, /) as string,
          expect.stringMatching(/^42000 Résident, /) as string,
        ],
      },
    ]);
    await db.database.sql(`update allocation set ends_on = '2026-12-16' where id = ?`, [allocationId]);
    await run('2026-12-17');
    const [, credit] = await issued(personId);
    expect(credit).toEqual({ kind: 'CREDIT_NOTE', lines: [expect.stringContaining('Casier') as string] });
    await run('2026-12-18');
    expect(await issued(personId)).toHaveLength(2);
    expect((await world.verify.run()).faults).toEqual([]);
  });

  it('charges a locker once, whoever runs again, at the price agreed on its first day', async () => {
    const { personId, subscriptionId } = await subscriber('2027-01-04');
    const placeId = await make.storagePlace('BENCH');
    await make.allocation(placeId, subscriptionId, { startsOn: '2027-01-20' });
    for (const day of ['2027-01-20', '2027-01-21']) await run(day);
    await db.database.sql('update storage_place set monthly_price_excl_tax_cents = 9900 where id = ?', [placeId]);
    for (const day of ['2027-02-04', '2027-02-05']) await run(day);
    const charged = await db.database.sql<{ on: string; cents: number }>(
      `select c.supplied_on as "on", (c.line ->> 'unitPriceCents')::int as cents from charge c
       join billing_account a on a.id = c.account_id where a.person_id = ? and c.source = 'ALLOCATION' order by 1`,
      [personId],
    );
    expect(charged).toEqual([
      { on: '2027-02-03', cents: Math.round((1_800 * 15) / 31) },
      { on: '2027-03-03', cents: 1_800 },
    ]);
  });
});

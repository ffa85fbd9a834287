import { FakeClock } from '@etabli/gateways';
import { ManufactureBuilder, refusalCodes, signedInAs, testDatabase } from '@etabli/testing';
import { MembershipsRepository } from '../subscriptions/memberships.repository';
import { AllocateStorage } from './allocate-storage.use-case';
import { AllocationsQuery } from './allocations.query';
import { AllocationsRepository } from './allocations.repository';
import { CreateStoragePlace } from './create-storage-place.use-case';
import { EditStoragePlace } from './edit-storage-place.use-case';
import { EndAllocation } from './end-allocation.use-case';
import { TickChecklist } from './tick-checklist.use-case';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const clock = new FakeClock(Date.UTC(2026, 10, 24, 9));
const repository = new AllocationsRepository();
const create = new CreateStoragePlace(db.transaction);
const edit = new EditStoragePlace(db.transaction, repository);
const allocate = new AllocateStorage(db.transaction, clock, new MembershipsRepository(), repository);
const tick = new TickChecklist(db.transaction, clock, repository);
const end = new EndAllocation(db.transaction, clock, repository);
const query = new AllocationsQuery(db.database, clock);
const manager = signedInAs(await make.person({ roles: ['MANAGER'], subscribedFrom: null }), 'MANAGER');
const TODAY = '2026-11-24';

async function member() {
  const holder = signedInAs(await make.person({ subscribedFrom: null }), 'MEMBER');
  return { holder, subscriptionId: await make.subscription(holder.personId, '2026-01-01') };
}
const place = (code: string) => create.execute(manager, { kind: 'LOCKER', code, monthlyPriceExclTaxCents: 1_500 });
const price = (placeId: string, monthlyPriceExclTaxCents: number) =>
  edit.execute(manager, { placeId, code: placeId.slice(-12), monthlyPriceExclTaxCents, offered: true });
const linesOf = async (allocationId: string) => (await query.byId(manager, allocationId))?.checklist ?? [];

describe('a place', () => {
  it('has a code that no other has, and says who holds it', async () => {
    const poleId = await make.pole('Métal');
    const id = await create.execute(manager, { kind: 'RACK', code: 'R1', poleId, monthlyPriceExclTaxCents: 0 });
    expect(await query.place(manager, id)).toMatchObject({
      kind: 'RACK',
      code: 'R1',
      poleName: 'Métal',
      allocation: null,
    });
    expect(await refusalCodes(() => place('R1'))).toEqual(['PLACE_CODE_TAKEN']);
    const { holder, subscriptionId } = await member();
    await allocate.execute(manager, { placeId: id, subscriptionId, startsOn: TODAY });
    expect((await query.places(manager)).find((one) => one.id === id)?.allocation?.holderId).toBe(holder.personId);
  });

  it('is held once, however many ask at the same time', async () => {
    const placeId = await place('C1');
    const members = await Promise.all(Array.from({ length: 6 }, member));
    const outcomes = await Promise.all(
      members.map(({ subscriptionId }) =>
        refusalCodes(async () => allocate.execute(manager, { placeId, subscriptionId, startsOn: TODAY })),
      ),
    );
    expect(outcomes.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(outcomes.flat()).toEqual(Array(5).fill('PLACE_HELD'));
  });

  it('keeps the price agreed on the first day, and takes nobody once it is out of use', async () => {
    const [placeId, { subscriptionId }] = [await place('C2'), await member()];
    const allocationId = await allocate.execute(manager, { placeId, subscriptionId, startsOn: TODAY });
    await price(placeId, 9_900);
    expect(await query.byId(manager, allocationId)).toMatchObject({ monthlyPriceExclTaxCents: 1_500 });
    const other = await place('C3');
    await edit.execute(manager, { placeId: other, code: 'C3', monthlyPriceExclTaxCents: 0, offered: false });
    expect(
      await refusalCodes(() => allocate.execute(manager, { placeId: other, subscriptionId, startsOn: TODAY })),
    ).toEqual(['PLACE_NOT_OFFERED']);
  });
});

describe('an allocation', () => {
  it('ends once each line of its checklist is ticked or set aside, and the place is free again', async () => {
    const [placeId, { subscriptionId }] = [await place('C4'), await member()];
    const allocationId = await allocate.execute(manager, { placeId, subscriptionId, startsOn: TODAY });
    const [first, ...others] = await linesOf(allocationId);
    const leave = { allocationId, endsOn: TODAY };
    for (const { id } of others) await tick.execute(manager, { lineId: id, done: true });
    expect(await refusalCodes(() => end.execute(manager, leave))).toEqual(['CHECKLIST_NOT_DONE']);
    const bare = db.database.sql('update allocation set ends_on = ? where id = ?', [TODAY, allocationId]);
    await expect(bare).rejects.toMatchObject({ constraint: 'allocation_checked' });
    const aside = { lineId: first?.id ?? '', done: true, setAsideReason: 'Clé perdue, facturée' };
    await tick.execute(manager, aside);
    expect((await linesOf(allocationId))[0]).toMatchObject({ setAsideReason: aside.setAsideReason, doneOn: TODAY });
    await end.execute(manager, leave);
    expect(await query.place(manager, placeId)).toMatchObject({ allocation: null });
    expect(await refusalCodes(() => tick.execute(manager, { ...aside, done: false }))).toEqual([
      'ALLOCATION_ENDED_ALREADY',
    ]);
    const next = await member();
    await allocate.execute(manager, { placeId, subscriptionId: next.subscriptionId, startsOn: TODAY });
  });

  it('opens a line again, and then does not end', async () => {
    const [placeId, { subscriptionId }] = [await place('C5'), await member()];
    const allocationId = await allocate.execute(manager, { placeId, subscriptionId, startsOn: TODAY });
    for (const { id } of await linesOf(allocationId)) await tick.execute(manager, { lineId: id, done: true });
    const [line] = await linesOf(allocationId);
    await tick.execute(manager, { lineId: line?.id ?? '', done: false });
    expect((await linesOf(allocationId))[0]).toMatchObject({ doneOn: null, doneByName: null });
    expect(await refusalCodes(() => end.execute(manager, { allocationId, endsOn: TODAY }))).toEqual([
      'CHECKLIST_NOT_DONE',
    ]);
  });

  it('is read by who signed the subscription, and staff', async () => {
    const [placeId, { holder, subscriptionId }] = [await place('C6'), await member()];
    await allocate.execute(manager, { placeId, subscriptionId, startsOn: TODAY });
    const codes = async (viewer: typeof holder) =>
      (await query.under(viewer, [subscriptionId])).get(subscriptionId)?.map(({ placeCode }) => placeCode);
    expect(await codes(holder)).toEqual(['C6']);
    expect(await codes(manager)).toEqual(['C6']);
    expect(await codes((await member()).holder)).toBeUndefined();
    expect(() => query.places(holder)).toThrow();
  });
});

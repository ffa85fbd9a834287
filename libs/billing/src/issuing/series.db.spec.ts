import { ManufactureBuilder, signedInAs, testDatabase } from '@etabli/testing';
import { billingWorld } from '../fixtures/billing-world';
import { SeriesQuery } from './series.query';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const manager = signedInAs(await make.person({ roles: ['MANAGER'], subscribedFrom: null }), 'MANAGER');
const world = await billingWorld({ db, manager, member: () => make.person() });
const series = new SeriesQuery(db.database, world.clock);

describe('the numbers of documents', () => {
  it('are told before the first one, after it, and once the year has changed', async () => {
    const credits = { kind: 'CREDIT_NOTE', lastNumber: null, nextNumber: 'AV-2026-00001' };
    expect(await series.all(manager)).toEqual([
      { kind: 'INVOICE', lastNumber: null, nextNumber: 'FA-2026-00001' },
      credits,
    ]);
    await world.invoice(await world.account());
    expect(await series.all(manager)).toEqual([
      { kind: 'INVOICE', lastNumber: 'FA-2026-00001', nextNumber: 'FA-2026-00002' },
      credits,
    ]);
    world.clock.set(Date.UTC(2027, 0, 2, 9));
    expect((await series.all(manager))[0]).toMatchObject({ lastNumber: 'FA-2026-00001', nextNumber: 'FA-2027-00001' });
  });

  it('are told to staff only', () =>
    expect(series.all(signedInAs(manager.personId, 'MEMBER'))).rejects.toThrow(
      'Votre compte ne permet pas cette action.',
    ));
});

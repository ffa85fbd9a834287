import { ManufactureBuilder, signedInAs, testDatabase } from '@etabli/testing';
import { billingWorld } from '../fixtures/billing-world';
import { OpenMonthsQuery } from './open-months.query';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const manager = signedInAs(await make.person({ roles: ['MANAGER'], subscribedFrom: null }), 'MANAGER');
const world = await billingWorld({ db, manager, member: () => make.person() });
const months = new OpenMonthsQuery(db.database, world.clock);
const words = async () =>
  (await months.all(manager)).map(
    ({ startsOn, endsOn, isOver }) => `${startsOn} ${endsOn} ${isOver ? 'over' : 'runs'}`,
  );

describe('what is left to close', () => {
  it('is the month under way before anything was issued', async () =>
    expect(await words()).toEqual(['2026-11-01 2026-11-30 runs']));

  it('goes from the first document to today, with what each month holds', async () => {
    await world.invoice(await world.account());
    world.clock.set(Date.UTC(2027, 0, 2, 9));
    expect(await months.all(manager)).toEqual([
      {
        startsOn: '2026-11-01',
        endsOn: '2026-11-30',
        isOver: true,
        documents: 1,
        grossCents: 35_000,
        waitingDrafts: 0,
      },
      { startsOn: '2026-12-01', endsOn: '2026-12-31', isOver: true, documents: 0, grossCents: 0, waitingDrafts: 0 },
      { startsOn: '2027-01-01', endsOn: '2027-01-31', isOver: false, documents: 0, grossCents: 0, waitingDrafts: 0 },
    ]);
  });

  it('goes on from the last closing, in the middle of a month too', async () => {
    await world.use.close.execute(manager, { closesThrough: '2026-12-10' });
    expect(await words()).toEqual(['2026-12-11 2026-12-31 over', '2027-01-01 2027-01-31 runs']);
  });

  it('is told to staff only', () => {
    expect(() => months.all(signedInAs(manager.personId, 'MEMBER'))).toThrow(
      'Votre compte ne permet pas cette action.',
    );
  });
});

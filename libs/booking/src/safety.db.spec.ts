import { ManufactureBuilder, RulebookBuilder, testDatabase } from '@etabli/testing';
import { BookingWorld, codesOf, refusalsOf, signedIn } from './booking-world';

const db = await testDatabase();
const world = new BookingWorld(db);
const make = new ManufactureBuilder(db.database);
const decide = new RulebookBuilder(db.database);

beforeAll(() => make.openingHours(0, 1440));
afterAll(() => world.close());
afterEach(async () => {
  await db.database.sql('delete from booking_policy');
  await db.database.sql('delete from staffed_hours');
});

const HOUR = 3_600_000;
/** Tuesday 24 November 2026, 9 h in Paris: the clock of the world stands a day before. */
const NINE = Date.UTC(2026, 10, 24, 8);
const iso = (instant: number): string => new Date(instant).toISOString();
const at = (resourceId: string, start = NINE, hours = 2) => ({
  resourceId,
  startsAt: iso(start),
  endsAt: iso(start + hours * HOUR),
});
const member = async () => signedIn(await make.person());
const book = async (resourceId: string, start?: number, hours?: number) =>
  world.bookSlot.execute(await member(), at(resourceId, start, hours));

describe('dangerous machines', () => {
  it('are refused alone outside of staffed hours, accepted with somebody else in the pole', async () => {
    await decide.policy({ loneWorkForbidden: true });
    await decide.staffedHours(9 * 60, 10 * 60);
    const poleId = await make.pole();
    const saw = await make.resource({ poleId, dangerous: true });
    const bench = await make.resource({ poleId });
    expect(await refusalsOf(book(saw))).toMatchObject([
      { code: 'WORKING_ALONE', alone: { start: NINE + HOUR, end: NINE + 2 * HOUR } },
    ]);
    await book(bench, NINE + HOUR, 1);
    await book(saw);
  });

  it('are not accompanied by a cancelled booking, by another pole or by oneself', async () => {
    await decide.policy({ loneWorkForbidden: true });
    const poleId = await make.pole();
    const saw = await make.resource({ poleId, dangerous: true });
    const bench = await make.resource({ poleId });
    const gone = await member();
    const bookingId = await world.bookSlot.execute(gone, at(bench));
    await world.cancelBooking.execute(gone, { bookingId });
    await book(await make.resource({ poleId: await make.pole() }));
    expect(await codesOf(book(saw))).toEqual(['WORKING_ALONE']);
  });

  it('count staffed hours on closed days for nothing', async () => {
    await decide.policy({ loneWorkForbidden: true });
    await decide.staffedHours(0, 1440);
    const saw = await make.resource({ dangerous: true });
    const christmas = Date.UTC(2026, 11, 25, 9);
    expect(await codesOf(book(saw, christmas))).toEqual(['MANUFACTURE_CLOSED', 'WORKING_ALONE']);
  });
});

describe('the accompanied level', () => {
  it('waits for a trainer of this habilitation in this pole', async () => {
    const typeId = await make.habilitationType();
    const poleId = await make.pole();
    const router = await make.resource({ poleId, requiredHabilitationId: typeId, requiredLevel: 'ACCOMPANIED' });
    const learner = await member();
    await make.habilitation(learner.personId, typeId, { level: 'ACCOMPANIED' });
    const act = () => world.bookSlot.execute(learner, at(router));
    expect(await refusalsOf(act())).toMatchObject([{ code: 'TRAINER_NOT_PRESENT', presences: [] }]);

    const trainerId = await make.person({ roles: ['TRAINER'] });
    const presence = { start: NINE - HOUR, end: NINE + 3 * HOUR };
    await decide.trainerPresence(trainerId, poleId, presence);
    expect(await codesOf(act())).toEqual(['TRAINER_NOT_PRESENT']);
    await make.habilitation(trainerId, typeId, { level: 'TRAINER' });
    await act();
  });
});

describe('a pole', () => {
  it('never holds more persons than its capacity, whatever books at once', async () => {
    const poleId = await make.pole('Métal', 3);
    const resources = await Promise.all(Array.from({ length: 12 }, () => make.resource({ poleId })));
    const outcomes = await Promise.allSettled(resources.map((resourceId) => book(resourceId)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect(await refusalsOf(book(resources[0]!, NINE + HOUR))).toContainEqual({
      code: 'POLE_FULL',
      poleName: 'Métal',
      capacity: 3,
      full: { start: NINE + HOUR, end: NINE + 2 * HOUR },
    });
  }, 30_000);

  it('never holds more when bookings move into it at once', async () => {
    const poleId = await make.pole('Métal', 2);
    const inside = await Promise.all(Array.from({ length: 8 }, () => make.resource({ poleId })));
    const moves = await Promise.all(
      inside.map(async (resourceId) => {
        const mover = await member();
        const bookingId = await world.bookSlot.execute(mover, at(await make.resource()));
        return () => world.moveBooking.execute(mover, { ...at(resourceId), bookingId });
      }),
    );
    const outcomes = await Promise.allSettled(moves.map((move) => move()));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
  }, 30_000);
});

describe('what a machine needs', () => {
  it('refuses it while it is down', async () => {
    const [saw, extraction] = [await make.resource(), await make.resource({ name: 'Aspiration', bookable: false })];
    await decide.dependency(saw, extraction);
    await book(saw);
    await db.database.sql(`update resource set in_service = false, out_of_service_reason = 'Filtre' where id = ?`, [
      extraction,
    ]);
    expect(await refusalsOf(book(saw, NINE + 4 * HOUR))).toMatchObject([
      { code: 'DEPENDENCY_DOWN', dependencies: ['Aspiration'] },
    ]);
  });
});

describe('money owed', () => {
  it('refuses new bookings once restricted, and no longer once paid', async () => {
    const debtor = await member();
    const resourceId = await make.resource();
    const owe = (state: string) =>
      db.database.sql('update plan_subscription set payment_state = ? where person_id = ?', [state, debtor.personId]);
    await owe('RESTRICTED');
    expect(await codesOf(world.bookSlot.execute(debtor, at(resourceId)))).toEqual(['PAYMENT_IN_ARREARS']);
    await owe('PAST_DUE');
    await world.bookSlot.execute(debtor, at(resourceId));
  });
});

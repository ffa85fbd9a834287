import { newId } from '@etabli/database';
import { FakeClock } from '@etabli/gateways';
import { PlanningHub, PlanningNotifier } from '@etabli/jobs';
import { ManufactureBuilder, refusalCodes, signedInAs, testDatabase } from '@etabli/testing';
import { OpeningCalendarQuery } from './opening-calendar/opening-calendar.query';
import { SetStaffedHours } from './opening-calendar/set-staffed-hours.use-case';
import { PlanningAnnouncer } from './planning-announcer';
import { CreatePole } from './poles/create-pole.use-case';
import { EditPole } from './poles/edit-pole.use-case';
import { PolesQuery } from './poles/poles.query';
import { CreateResource } from './resources/create-resource.use-case';
import { DependenciesQuery } from './resources/dependencies.query';
import { EditResource } from './resources/edit-resource.use-case';
import { ResourcesQuery } from './resources/resources.query';
import { ResourcesRepository } from './resources/resources.repository';
import { SetResourceDependencies } from './resources/set-resource-dependencies.use-case';
import { TakeOutOfService } from './resources/take-out-of-service.use-case';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const NOW = Date.UTC(2026, 10, 23, 9);
const clock = new FakeClock(NOW);
const hub = new PlanningHub(db.orm, db.database);
const notifier = new PlanningNotifier(hub);
const announcer = new PlanningAnnouncer(notifier, clock);
const repository = new ResourcesRepository();
const resources = new ResourcesQuery(db.database);
const needs = new SetResourceDependencies(db.transaction, repository, announcer);
const dependencies = new DependenciesQuery(db.database, resources);
const manager = signedInAs(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
const member = signedInAs(await make.person(), 'MEMBER');

afterAll(async () => {
  await notifier.beforeApplicationShutdown();
  await hub.onApplicationShutdown();
});

describe('staffed hours', () => {
  const setStaffedHours = new SetStaffedHours(db.transaction, announcer);
  const tuesday = { weekday: 2, opensAtMinute: 540, closesAtMinute: 1_020 };

  it('are replaced as a whole week, by staff only', async () => {
    await setStaffedHours.execute(manager, { staffedHours: [{ ...tuesday, weekday: 3 }] });
    await setStaffedHours.execute(manager, { staffedHours: [tuesday] });
    expect((await new OpeningCalendarQuery(db.database).between('2026-11-23', '2026-11-24')).staffedHours).toEqual([
      tuesday,
    ]);
    expect(() => setStaffedHours.execute(member, { staffedHours: [] })).toThrow('ne permet pas cette action');
  });

  it('are refused when they overlap', async () => {
    const twice = { staffedHours: [tuesday, { ...tuesday, opensAtMinute: 600 }] };
    expect(await refusalCodes(async () => setStaffedHours.execute(manager, twice))).toEqual(['OPENING_HOURS_OVERLAP']);
  });
});

describe('the capacity of a pole', () => {
  it('stays as it was when left out, and is taken away by null', async () => {
    const poles = new PolesQuery(db.database);
    const pole = { name: 'Bois', hue: '#8B5A2B', description: '', position: 1 };
    const poleId = await new CreatePole(db.transaction).execute(manager, { ...pole, code: 'BOIS', capacity: 8 });
    const edit = new EditPole(db.transaction);
    await edit.execute(manager, { ...pole, poleId });
    expect((await poles.byId(poleId))?.capacity).toBe(8);
    await edit.execute(manager, { ...pole, poleId, capacity: null });
    expect((await poles.byId(poleId))?.capacity).toBeNull();
    expect(await refusalCodes(async () => edit.execute(manager, { ...pole, poleId, capacity: 0 }))).toEqual([
      'INVALID_INPUT',
    ]);
  });
});

describe('what makes a resource safe', () => {
  it('stays as it was when left out of an edit', async () => {
    const fields = {
      poleId: await make.pole(),
      name: 'Toupie',
      kind: 'MACHINE',
      category: 'Toupie',
      description: '',
      technicalSheet: '',
      dangerous: true,
      bookable: true,
      rules: {
        gridMinutes: 30,
        minimumMinutes: 30,
        maximumMinutes: 240,
        bufferMinutes: 0,
        noticeMinutes: 0,
        horizonDays: 60,
        cancellationDeadlineMinutes: 120,
      },
    };
    const create = new CreateResource(db.transaction, repository, announcer);
    const edit = new EditResource(db.transaction, repository, announcer);
    const safe = { adultsOnly: true, needsApproval: true, checkInMinutes: 15 };
    const resourceId = await create.execute(manager, { ...fields, ...safe });
    await edit.execute(manager, { ...fields, resourceId });
    expect(await resources.byId(resourceId)).toMatchObject(safe);
    const open = { adultsOnly: false, needsApproval: false, checkInMinutes: null };
    await edit.execute(manager, { ...fields, ...open, resourceId });
    expect(await resources.byId(resourceId)).toMatchObject(open);
  });
});

describe('dependencies', () => {
  it('are replaced as a whole, read by name, never on oneself nor on what is unknown', async () => {
    const [saw, extraction, air] = await Promise.all(
      ['Scie', 'Aspiration', 'Air comprimé'].map((name) => make.resource({ name })),
    );
    const set = (needsResourceIds: (string | undefined)[]) =>
      needs.execute(manager, { resourceId: saw, needsResourceIds });
    await set([air]);
    await set([extraction, air, air]);
    expect((await dependencies.of([saw!])).get(saw!)?.map(({ name }) => name)).toEqual(['Air comprimé', 'Aspiration']);
    expect(await refusalCodes(async () => set([saw]))).toEqual(['RESOURCE_NEEDS_ITSELF']);
    expect(await refusalCodes(async () => set([newId()]))).toEqual(['NOT_FOUND']);
    expect((await dependencies.of([saw!])).get(saw!)).toHaveLength(2);
    expect(() => needs.execute(member, { resourceId: saw, needsResourceIds: [] })).toThrow(
      'ne permet pas cette action',
    );
  });

  it('name the bookings of every machine that stops with them', async () => {
    const [planer, extraction] = await Promise.all([make.resource(), make.resource()]);
    await needs.execute(manager, { resourceId: planer, needsResourceIds: [extraction] });
    const slot = { start: NOW + 3_600_000, end: NOW + 7_200_000 };
    const bookingId = await make.booking(member.personId, planer, slot);
    const takeOut = new TakeOutOfService(db.transaction, clock, repository, announcer);
    const { affectedBookingIds } = await takeOut.execute(manager, { resourceId: extraction, reason: 'Filtre bouché' });
    expect(affectedBookingIds).toEqual([bookingId]);
  });
});

import type { Viewer } from '@etabli/api-kit';
import { newId } from '@etabli/database';
import { Refused, type Role } from '@etabli/domain';
import { FakeClock } from '@etabli/gateways';
import { PlanningHub, PlanningNotifier } from '@etabli/jobs';
import { ManufactureBuilder, testDatabase } from '@etabli/testing';
import { PlanningAnnouncer } from '../planning-announcer';
import { CreateResource } from './create-resource.use-case';
import { EditResource } from './edit-resource.use-case';
import { ResourcesQuery } from './resources.query';
import { ResourcesRepository } from './resources.repository';
import { ReturnToService } from './return-to-service.use-case';
import { TakeOutOfService } from './take-out-of-service.use-case';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const clock = new FakeClock(Date.UTC(2026, 10, 23, 9));
const hub = new PlanningHub(db.orm, db.database);
const notifier = new PlanningNotifier(hub);
const announcer = new PlanningAnnouncer(notifier, clock);
const repository = new ResourcesRepository();
const createResource = new CreateResource(db.transaction, repository, announcer);
const editResource = new EditResource(db.transaction, repository, announcer);
const takeOutOfService = new TakeOutOfService(db.transaction, clock, repository, announcer);
const returnToService = new ReturnToService(db.transaction, repository, announcer);
const resources = new ResourcesQuery(db.database);

const viewer = (personId: string, ...roles: Role[]): Viewer => ({
  signedIn: true,
  personId,
  sessionId: newId(),
  roles,
  language: 'FR',
  partnerId: null,
});
const visitor: Viewer = { signedIn: false, language: 'FR' };
const manager = viewer(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
const member = viewer(await make.person(), 'MEMBER');

const poleId = await make.pole('Métal');
const rules = {
  gridMinutes: 30,
  minimumMinutes: 60,
  maximumMinutes: 240,
  bufferMinutes: 10,
  noticeMinutes: 0,
  horizonDays: 60,
  cancellationDeadlineMinutes: 120,
};
const lathe = (name: string) => ({
  poleId,
  name,
  kind: 'MACHINE',
  category: 'Tour',
  description: '',
  technicalSheet: '',
  dangerous: true,
  bookable: true,
  rules,
});

const refusalsOf = async (act: Promise<unknown>): Promise<string[]> => {
  const outcome = await act.then(
    () => [],
    (fault: unknown) => (fault instanceof Refused ? fault.refusals.map(({ code }) => code) : Promise.reject(fault)),
  );
  return outcome;
};
const audited = async (action: string, subjectId: string) =>
  (await db.database.sql('select id from audit_entry where action = ? and subject_id = ?', [action, subjectId])).length;
const count = async () => (await resources.page({ first: 1 })).totalCount;

describe('creating a resource', () => {
  it('keeps its fields and rules, and who did it', async () => {
    const id = await createResource.execute(manager, lathe('Tour à métaux'));
    expect(await resources.byId(id)).toMatchObject({ ...lathe('Tour à métaux'), inService: true, photoUrl: null });
    expect(await audited('CreateResource', id)).toBe(1);
  });

  it('is refused to members and visitors', async () => {
    expect(() => createResource.execute(member, lathe('Autre tour'))).toThrow('Votre compte ne permet pas');
    expect(() => createResource.execute(visitor, lathe('Autre tour'))).toThrow('Connectez-vous');
  });

  it('leaves nothing when a rule refuses, and gives every reason', async () => {
    const before = await count();
    const wrong = { ...lathe('Fraiseuse'), requiredLevel: 'TRAINER', rules: { ...rules, minimumMinutes: 45 } };
    expect(await refusalsOf(createResource.execute(manager, wrong))).toEqual([
      'DURATION_OFF_THE_GRID',
      'HABILITATION_AND_LEVEL_GO_TOGETHER',
    ]);
    expect(await count()).toBe(before);
  });

  it('is refused for a name taken, an unknown pole, an unknown habilitation', async () => {
    await createResource.execute(manager, lathe('Cisaille'));
    expect(await refusalsOf(createResource.execute(manager, lathe('Cisaille')))).toEqual(['RESOURCE_NAME_TAKEN']);
    const lost = { ...lathe('X'), poleId: newId(), requiredHabilitationId: newId(), requiredLevel: 'AUTONOMOUS' };
    expect(await refusalsOf(createResource.execute(manager, lost))).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });
});

describe('editing a resource', () => {
  it('changes its rules', async () => {
    const resourceId = await createResource.execute(manager, lathe('Plieuse'));
    await editResource.execute(manager, { ...lathe('Plieuse 2 m'), resourceId, rules: { ...rules, horizonDays: 90 } });
    expect(await resources.byId(resourceId)).toMatchObject({ name: 'Plieuse 2 m', rules: { horizonDays: 90 } });
  });

  it('is refused for an unknown resource and to members', async () => {
    const edit = { ...lathe('Rien'), resourceId: newId() };
    expect(await refusalsOf(editResource.execute(manager, edit))).toEqual(['NOT_FOUND']);
    expect(() => editResource.execute(member, edit)).toThrow('Votre compte ne permet pas');
  });
});

describe('taking a resource out of service', () => {
  afterAll(async () => {
    await notifier.beforeApplicationShutdown();
    await hub.onApplicationShutdown();
  });

  const book = async (resourceId: string, hour: number, state = 'CONFIRMED') => {
    const at = (h: number) => Date.UTC(2026, 10, 23, h);
    const id = await make.booking(await make.person(), resourceId, { start: at(hour), end: at(hour + 1) });
    if (state === 'CANCELLED')
      await db.database.sql(
        `with freed as (delete from occupation where booking_id = ?)
         update booking set state = 'CANCELLED', cancelled_at = now() where id = ?`,
        [id, id],
      );
    return id;
  };

  it('says why, and names the confirmed bookings not over yet', async () => {
    const resourceId = await make.resource();
    await book(resourceId, 7);
    const running = await book(resourceId, 9);
    const later = await book(resourceId, 15);
    await book(resourceId, 17, 'CANCELLED');
    const { affectedBookingIds } = await takeOutOfService.execute(manager, { resourceId, reason: 'Courroie cassée' });
    expect(affectedBookingIds).toEqual([running, later]);
    expect(await resources.byId(resourceId)).toMatchObject({
      inService: false,
      outOfServiceReason: 'Courroie cassée',
      outOfServiceSince: expect.anything() as unknown,
    });
    expect(await audited('TakeOutOfService', resourceId)).toBe(1);
  });

  it('is refused twice, without a reason, and to members', async () => {
    const resourceId = await make.resource({ inService: false });
    const again = { resourceId, reason: 'Encore' };
    expect(await refusalsOf(takeOutOfService.execute(manager, again))).toEqual(['ALREADY_OUT_OF_SERVICE']);
    expect(() => takeOutOfService.execute(manager, { resourceId, reason: ' ' })).toThrow(Refused);
    expect(() => takeOutOfService.execute(member, again)).toThrow('Votre compte ne permet pas');
  });

  it('is told to screens once committed, never when refused', async () => {
    const resourceId = await make.resource({ poleId });
    const heard = await hub.listen();
    await takeOutOfService.execute(manager, { resourceId, reason: 'Courroie cassée' });
    await refusalsOf(takeOutOfService.execute(manager, { resourceId, reason: 'Encore' }));
    const last = await make.resource({ poleId, inService: false });
    await returnToService.execute(manager, { resourceId: last });
    const told: unknown[] = [];
    for await (const change of heard) {
      if (change.resourceId === resourceId) told.push(change);
      if (change.resourceId === last) break;
    }
    expect(told).toMatchObject([{ resourceId, poleId, startsAt: Date.UTC(2026, 10, 22, 23) }]);
  });

  it('ends when it returns to service, once', async () => {
    const resourceId = await make.resource({ inService: false });
    await returnToService.execute(manager, { resourceId, note: 'Courroie changée' });
    expect(await resources.byId(resourceId)).toMatchObject({
      inService: true,
      outOfServiceReason: null,
      outOfServiceSince: null,
    });
    expect(await refusalsOf(returnToService.execute(manager, { resourceId }))).toEqual(['ALREADY_IN_SERVICE']);
    expect(() => returnToService.execute(member, { resourceId })).toThrow('Votre compte ne permet pas');
  });
});

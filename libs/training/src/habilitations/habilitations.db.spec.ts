import { newId } from '@etabli/database';
import { FakeClock } from '@etabli/gateways';
import { ManufactureBuilder, refusalCodes, signedInAs, testDatabase, visitor } from '@etabli/testing';
import { GrantHabilitation } from './grant-habilitation.use-case';
import { HabilitationTypesQuery } from './habilitation-types.query';
import { HabilitationsQuery } from './habilitations.query';
import { HabilitationsRepository } from './habilitations.repository';
import { RevokeHabilitation } from './revoke-habilitation.use-case';

const NOW = Date.UTC(2026, 10, 23, 9);
const DAY = 86_400_000;

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const clock = new FakeClock(NOW);
const repository = new HabilitationsRepository();
const grant = new GrantHabilitation(db.transaction, clock, repository);
const revoke = new RevokeHabilitation(db.transaction, clock, repository);
const habilitations = new HabilitationsQuery(db.database, clock);

const manager = signedInAs(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
const trainer = signedInAs(await make.person({ roles: ['TRAINER'] }), 'TRAINER');
const spindle = await make.habilitationType('Toupie');
const saw = await make.habilitationType('Scie à format');
await make.habilitation(trainer.personId, spindle, { level: 'TRAINER' });
await make.habilitation(trainer.personId, saw, { level: 'AUTONOMOUS' });

const input = (personId: string, more: object = {}) => ({
  personId,
  habilitationTypeId: spindle,
  level: 'AUTONOMOUS',
  ...more,
});
const heldBy = async (personId: string) =>
  ((await habilitations.byPerson(manager, [personId])).get(personId) ?? []).map(({ type, level }) => [
    type.name,
    level,
  ]);
const lines = async (personId: string) =>
  (await db.database.sql('select id from habilitation_grant where person_id = ?', [personId])).length;

beforeEach(() => clock.set(NOW));

describe('granting a habilitation', () => {
  it('writes a line of the ledger, and who did it', async () => {
    const personId = await make.person();
    const id = await grant.execute(manager, input(personId, { validUntil: '2026-12-31', evidence: 'Session du 20' }));
    expect(await habilitations.byId(manager, id)).toMatchObject({
      level: 'AUTONOMOUS',
      type: { name: 'Toupie' },
      evidence: 'Session du 20',
      validUntil: '2026-12-31 23:00:00+00',
    });
    const audit = await db.database.sql('select actor_id as by from audit_entry where subject_id = ?', [personId]);
    expect(audit).toEqual([{ by: manager.personId }]);
  });

  it('is allowed to a trainer for what they hold as a trainer, refused for anything else, and leaves nothing', async () => {
    const personId = await make.person();
    expect(await refusalCodes(async () => grant.execute(trainer, input(personId)))).toEqual([]);
    const other = input(personId, { habilitationTypeId: saw });
    expect(await refusalCodes(async () => grant.execute(trainer, other))).toEqual(['TRAINER_LEVEL_MISSING']);
    expect(await heldBy(personId)).toEqual([['Toupie', 'AUTONOMOUS']]);
    expect(await lines(personId)).toBe(1);
  });

  it('is refused to a trainer whose own level was revoked or is over', async () => {
    const former = signedInAs(await make.person({ roles: ['TRAINER'] }), 'TRAINER');
    await make.habilitation(former.personId, spindle, { level: 'TRAINER', validUntil: NOW });
    const act = async () => grant.execute(former, input(await make.person()));
    expect(await refusalCodes(act)).toEqual(['TRAINER_LEVEL_MISSING']);
  });

  it('is refused to members and visitors, and for what does not exist', async () => {
    const personId = await make.person();
    expect(() => grant.execute(signedInAs(personId, 'MEMBER'), input(personId))).toThrow('Votre compte ne permet pas');
    expect(() => grant.execute(visitor, input(personId))).toThrow('Connectez-vous');
    expect(await refusalCodes(async () => grant.execute(manager, input(newId())))).toEqual(['NOT_FOUND']);
    const unknown = input(personId, { habilitationTypeId: newId() });
    expect(await refusalCodes(async () => grant.execute(manager, unknown))).toEqual(['NOT_FOUND']);
  });

  it('again extends it: the grant that lasts is the one shown', async () => {
    const personId = await make.person();
    await grant.execute(manager, input(personId, { validUntil: '2026-11-30' }));
    await grant.execute(manager, input(personId, { validUntil: '2027-11-30' }));
    const held = (await habilitations.byPerson(manager, [personId])).get(personId);
    expect(held).toMatchObject([{ validUntil: '2027-11-30 23:00:00+00' }]);
  });
});

describe('a habilitation', () => {
  it('is held through its last civil day', async () => {
    const personId = await make.person();
    await grant.execute(manager, input(personId, { validUntil: '2026-11-30' }));
    const end = Date.UTC(2026, 10, 30, 23);
    clock.set(end - 1);
    expect(await heldBy(personId)).toEqual([['Toupie', 'AUTONOMOUS']]);
    clock.set(end);
    expect(await heldBy(personId)).toEqual([]);
  });

  it('is read by staff, trainers and the person, never by others', async () => {
    const personId = await make.person();
    await grant.execute(manager, input(personId));
    const seenBy = async (viewer: Parameters<HabilitationsQuery['byPerson']>[0]) =>
      (await habilitations.byPerson(viewer, [personId])).get(personId)?.length;
    expect(await seenBy(trainer)).toBe(1);
    expect(await seenBy(signedInAs(personId, 'MEMBER'))).toBe(1);
    expect(await seenBy(signedInAs(await make.person(), 'MEMBER'))).toBe(0);
    expect(await seenBy(visitor)).toBe(0);
  });
});

describe('revoking a habilitation', () => {
  it('withdraws every grant that would still give that level, and keeps lower ones', async () => {
    const personId = await make.person();
    await grant.execute(manager, input(personId, { level: 'ACCOMPANIED' }));
    const habilitationId = await grant.execute(manager, input(personId, { validUntil: '2026-11-30' }));
    await grant.execute(manager, input(personId));
    await grant.execute(manager, input(personId, { level: 'TRAINER' }));
    await revoke.execute(trainer, { habilitationId, reason: 'Carter retiré' });
    expect(await heldBy(personId)).toEqual([['Toupie', 'ACCOMPANIED']]);
  });

  it('never rewrites the past: who was authorised the day before stays known', async () => {
    const personId = await make.person();
    const habilitationId = await grant.execute(manager, input(personId));
    clock.set(NOW + 2 * DAY);
    await revoke.execute(manager, { habilitationId, reason: 'Accident évité' });
    expect(await heldBy(personId)).toEqual([]);
    clock.set(NOW + DAY);
    expect(await heldBy(personId)).toEqual([['Toupie', 'AUTONOMOUS']]);
  });

  it('is refused twice, without a reason, for what one does not hold, and to members', async () => {
    const personId = await make.person();
    const habilitationId = await grant.execute(manager, input(personId, { habilitationTypeId: saw }));
    const asked = { habilitationId, reason: 'Contrôle' };
    expect(await refusalCodes(async () => revoke.execute(trainer, asked))).toEqual(['TRAINER_LEVEL_MISSING']);
    expect(await heldBy(personId)).toHaveLength(1);
    expect(await refusalCodes(async () => revoke.execute(manager, asked))).toEqual([]);
    expect(await refusalCodes(async () => revoke.execute(manager, asked))).toEqual(['HABILITATION_ALREADY_REVOKED']);
    expect(await refusalCodes(async () => revoke.execute(manager, { habilitationId, reason: ' ' }))).toEqual([
      'INVALID_INPUT',
    ]);
    expect(() => revoke.execute(signedInAs(personId, 'MEMBER'), asked)).toThrow('Votre compte ne permet pas');
  });

  it('by several at once is written once', async () => {
    const personId = await make.person();
    const habilitationId = await grant.execute(manager, input(personId));
    const attempts = Array.from({ length: 10 }, () =>
      refusalCodes(async () => revoke.execute(manager, { habilitationId, reason: 'Contrôle' })),
    );
    const outcomes = await Promise.all(attempts);
    expect(outcomes.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(outcomes.flat()).toEqual(Array(9).fill('HABILITATION_ALREADY_REVOKED'));
  });
});

describe('the types of habilitation', () => {
  it('are listed to whoever is signed in', async () => {
    const types = new HabilitationTypesQuery(db.database);
    expect((await types.all(trainer)).map(({ name }) => name)).toEqual(['Scie à format', 'Toupie']);
    expect(() => types.all(visitor)).toThrow('Connectez-vous');
  });
});

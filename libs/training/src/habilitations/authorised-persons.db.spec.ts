import { FakeClock } from '@etabli/gateways';
import { ManufactureBuilder, signedInAs, testDatabase } from '@etabli/testing';
import { AuthorisedPersonsQuery } from './authorised-persons.query';
import { GrantHabilitation } from './grant-habilitation.use-case';
import { HabilitationsRepository } from './habilitations.repository';
import { RevokeHabilitation } from './revoke-habilitation.use-case';

const at = (day: string, hour = 9) => Date.parse(`${day}T0${hour}:00:00Z`);

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const clock = new FakeClock(at('2026-03-01'));
const repository = new HabilitationsRepository();
const grant = new GrantHabilitation(db.transaction, clock, repository);
const revoke = new RevokeHabilitation(db.transaction, clock, repository);
const authorised = new AuthorisedPersonsQuery(db.database);

const manager = signedInAs(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
const spindle = await make.habilitationType('Toupie', { unusedMonths: 6 });
const machine = await make.resource({ requiredHabilitationId: spindle, requiredLevel: 'AUTONOMOUS' });

const grantTo = (personId: string, more: object = {}) =>
  grant.execute(manager, { personId, habilitationTypeId: spindle, level: 'AUTONOMOUS', ...more });
const on = async (day: string, more: object = {}) =>
  authorised.page(manager, { resourceId: machine, on: day, ...more });
const whoOn = async (day: string) => (await on(day)).nodes.map(({ person }) => person.id);

const [ada, bea, cleo, dora] = [await make.person(), await make.person(), await make.person(), await make.person()];
await grantTo(ada, { evidence: 'Test pratique' });
await grantTo(bea, { validUntil: '2026-03-12' });
await grantTo(cleo, { level: 'ACCOMPANIED' });
clock.set(at('2026-03-20'));
const granted = await grantTo(dora);
clock.set(at('2026-03-25'));
await revoke.execute(manager, { habilitationId: granted, reason: 'Carter retiré' });

describe('who was authorised on a day', () => {
  it('are those granted before its end at the level the machine asks, valid that day', async () => {
    expect(await whoOn('2026-02-28')).toEqual([]);
    expect(await whoOn('2026-03-01')).toEqual([ada, bea]);
    expect(await whoOn('2026-03-12')).toEqual([ada, bea]);
    expect(await whoOn('2026-03-13')).toEqual([ada]);
  });

  it('is not changed by what is revoked later, and the day of the revocation says so', async () => {
    const dorasOn = async (day: string) =>
      (await on(day)).nodes.find(({ person }) => person.id === dora)?.habilitation.revokedAt;
    expect(await dorasOn('2026-03-24')).toBeNull();
    expect(await dorasOn('2026-03-25')).toBe('2026-03-25 09:00:00+00');
    expect(await dorasOn('2026-03-26')).toBeUndefined();
  });

  it('counts only the uses there had been by that day', async () => {
    const start = at('2026-08-30');
    await make.booking(ada, machine, { start, end: start + 3_600_000 });
    expect(await whoOn('2026-09-01')).toEqual([ada]);
    expect(await whoOn('2027-02-28')).toEqual([ada]);
    expect(await whoOn('2027-03-01')).toEqual([]);
    const [row] = (await on('2026-08-29')).nodes;
    expect(row?.habilitation).toMatchObject({ validUntil: '2026-09-01 22:00:00+00', lastUsedAt: null });
  });

  it('says at which level, by whom and on which evidence', async () => {
    const [row] = (await on('2026-03-05')).nodes;
    expect(row?.habilitation).toMatchObject({
      level: 'AUTONOMOUS',
      evidence: 'Test pratique',
      grantedBy: 'Camille Martin1',
    });
  });

  it('is read page by page, and empty for what asks nothing', async () => {
    const first = await on('2026-03-05', { first: 1 });
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const second = await on('2026-03-05', { first: 1, after: first.pageInfo.endCursor });
    expect(second.nodes.map(({ person }) => person.id)).toEqual([bea]);
    const bench = await make.resource();
    expect((await authorised.page(manager, { resourceId: bench, on: '2026-03-05' })).nodes).toEqual([]);
  });

  it('is read by staff and trainers only', async () => {
    const asked = { resourceId: machine, on: '2026-03-05' };
    await expect(authorised.page(signedInAs(ada, 'MEMBER'), asked)).rejects.toThrow('Votre compte ne permet pas');
    expect((await authorised.page(signedInAs(ada, 'TRAINER'), asked)).totalCount).toBe(2);
  });
});

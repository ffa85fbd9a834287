import { endOfCivilDay, validityOf } from '@etabli/domain';
import { FakeClock } from '@etabli/gateways';
import { ManufactureBuilder, refusalCodes, signedInAs, testDatabase } from '@etabli/testing';
import { assert, asyncProperty, constantFrom, integer, option, pre, record } from 'fast-check';
import { CreateHabilitationType } from './create-habilitation-type.use-case';
import { EditHabilitationType } from './edit-habilitation-type.use-case';
import { GrantHabilitation } from './grant-habilitation.use-case';
import { HabilitationsQuery } from './habilitations.query';
import { HabilitationsRepository } from './habilitations.repository';
import { RenewHabilitation } from './renew-habilitation.use-case';
import { RevokeHabilitation } from './revoke-habilitation.use-case';

const NOW = Date.UTC(2026, 10, 23, 9);
const DAY = 86_400_000;

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const clock = new FakeClock(NOW);
const repository = new HabilitationsRepository();
const grant = new GrantHabilitation(db.transaction, clock, repository);
const renew = new RenewHabilitation(db.transaction, clock, repository);
const revoke = new RevokeHabilitation(db.transaction, clock, repository);
const createType = new CreateHabilitationType(db.transaction);
const editType = new EditHabilitationType(db.transaction, repository);
const habilitations = new HabilitationsQuery(db.database, clock);

const manager = signedInAs(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
const spindle = await make.habilitationType('Toupie', { validityMonths: 36, unusedMonths: 12 });
const machine = await make.resource({ name: 'Toupie', requiredHabilitationId: spindle });
const bench = await make.resource({ name: 'Établi' });

const grantTo = (personId: string, more: object = {}) =>
  grant.execute(manager, { personId, habilitationTypeId: spindle, level: 'AUTONOMOUS', ...more });
const held = async (personId: string) => (await habilitations.byPerson(manager, [personId])).get(personId) ?? [];
const lastDayOf = async (personId: string) =>
  (await held(personId)).map(({ validUntil, endsBy }) => [validUntil, endsBy]);
const hours = (start: number) => ({ start, end: start + 2 * 3_600_000 });

beforeEach(() => clock.set(NOW));

describe('a grant without an end', () => {
  it('takes the validity of its type, and may not be given a longer one', async () => {
    const personId = await make.person();
    const saw = await make.habilitationType('Scie', { validityMonths: 24 });
    await grantTo(personId, { habilitationTypeId: saw, validUntil: null });
    expect(await lastDayOf(personId)).toEqual([['2028-11-23 23:00:00+00', 'DATE']]);
    const until = (validUntil: string) =>
      refusalCodes(() => grantTo(personId, { habilitationTypeId: saw, validUntil }));
    expect(await until('2028-11-24')).toEqual(['VALIDITY_TOO_LONG']);
    expect(await until('2028-11-23')).toEqual([]);
  });
});

describe('a habilitation that lapses by non-use', () => {
  it('ends a year after it was granted when never used, and says why', async () => {
    const personId = await make.person();
    await grantTo(personId);
    expect(await lastDayOf(personId)).toEqual([['2027-11-23 23:00:00+00', 'NON_USE']]);
    clock.set(endOfCivilDay('2027-11-23'));
    expect(await held(personId)).toEqual([]);
  });

  it('is kept up by a booking used on what it is for, not by one to come, cancelled, released, or of something else', async () => {
    const personId = await make.person();
    await grantTo(personId);
    await make.booking(personId, machine, hours(NOW + 100 * DAY));
    await make.booking(personId, bench, hours(NOW + 150 * DAY));
    const cancelled = await make.booking(personId, machine, hours(NOW + 160 * DAY));
    await db.database.sql(
      `with freed as (delete from occupation where booking_id = ?)
       update booking set state = 'CANCELLED', cancelled_at = now() where id = ?`,
      [cancelled, cancelled],
    );
    const released = await make.booking(personId, machine, hours(NOW + 170 * DAY));
    await db.database.sql('update booking set released_at = now() where id = ?', [released]);
    expect(await lastDayOf(personId)).toEqual([['2027-11-23 23:00:00+00', 'NON_USE']]);
    clock.set(NOW + 200 * DAY);
    expect(await lastDayOf(personId)).toEqual([['2028-03-03 23:00:00+00', 'NON_USE']]);
  });

  it('is what a booking is judged by', async () => {
    const personId = await make.person();
    await make.habilitation(personId, spindle, { grantedAt: NOW - 400 * DAY });
    const factsAt = async (at: number) => {
      const [row] = await db.database.sql<{ facts: unknown[] }>('select habilitation_facts(?, ?, ?) as facts', [
        personId,
        spindle,
        new Date(at),
      ]);
      return row?.facts;
    };
    const lapsed = { typeId: spindle, level: 'AUTONOMOUS', validUntil: endOfCivilDay('2026-10-19') };
    expect(await factsAt(NOW)).toEqual([lapsed]);
    await make.booking(personId, machine, hours(NOW - 50 * DAY));
    expect(await factsAt(NOW)).toEqual([{ ...lapsed, validUntil: endOfCivilDay('2027-10-04') }]);
    expect(await factsAt(NOW - 50 * DAY)).toEqual([lapsed]);
  });

  it('ends in the database exactly when the rule says, clock changes and short months included', async () => {
    const at = integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) });
    const given = record({
      level: constantFrom('ACCOMPANIED' as const, 'AUTONOMOUS' as const, 'TRAINER' as const),
      grantedAt: at,
      validUntil: option(at, { nil: null }),
      unusedMonths: option(integer({ min: 1, max: 120 }), { nil: null }),
      lastUsedAt: option(at, { nil: null }),
    });
    const personId = await make.person();
    await assert(
      asyncProperty(given, async ({ unusedMonths, lastUsedAt, ...granted }) => {
        pre(granted.validUntil === null || granted.validUntil > granted.grantedAt);
        await db.database.sql(
          `with gone as (delete from booking where person_id = ? returning id)
           delete from occupation where booking_id in (select id from gone)`,
          [personId],
        );
        const typeId = await make.habilitationType('Tour', { ...(unusedMonths === null ? {} : { unusedMonths }) });
        const requiredHabilitationId = typeId;
        if (lastUsedAt !== null)
          await make.booking(personId, await make.resource({ requiredHabilitationId }), {
            start: lastUsedAt - 3_600_000,
            end: lastUsedAt,
          });
        const { validUntil, ...rest } = granted;
        await make.habilitation(personId, typeId, { ...rest, ...(validUntil === null ? {} : { validUntil }) });
        const [row] = await db.database.sql<{ facts: { validUntil: number | null }[] }>(
          'select habilitation_facts(?, ?, ?) as facts',
          [personId, typeId, new Date(Date.UTC(2050, 0, 1))],
        );
        expect(row?.facts[0]?.validUntil).toBe(validityOf(granted, { unusedMonths, lastUsedAt }).until);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a renewal', () => {
  it('gives the same level for the whole validity again, after it was over too, on new evidence', async () => {
    const personId = await make.person();
    const habilitationId = await grantTo(personId);
    clock.set(NOW + 500 * DAY);
    expect(await held(personId)).toEqual([]);
    await renew.execute(manager, { habilitationId, evidence: 'Recyclage d’une heure' });
    expect(await held(personId)).toMatchObject([
      { level: 'AUTONOMOUS', evidence: 'Recyclage d’une heure', endsBy: 'NON_USE' },
    ]);
    expect((await habilitations.ledgerOf(manager, personId, {})).nodes).toHaveLength(2);
  });

  it('is refused once it was revoked, without evidence, and by a trainer of something else', async () => {
    const personId = await make.person();
    const habilitationId = await grantTo(personId);
    const other = signedInAs(await make.person({ roles: ['TRAINER'] }), 'TRAINER');
    const asked = { habilitationId, evidence: 'Recyclage' };
    expect(await refusalCodes(async () => renew.execute(other, asked))).toEqual(['TRAINER_LEVEL_MISSING']);
    expect(await refusalCodes(async () => renew.execute(manager, { habilitationId, evidence: '' }))).toEqual([
      'INVALID_INPUT',
    ]);
    await revoke.execute(manager, { habilitationId, reason: 'Carter retiré' });
    expect(await refusalCodes(async () => renew.execute(manager, asked))).toEqual(['HABILITATION_ALREADY_REVOKED']);
    expect(await held(personId)).toEqual([]);
  });
});

describe('the ledger of a person', () => {
  it('keeps all that was granted and revoked, newest first, page by page', async () => {
    const personId = await make.person();
    const first = await grantTo(personId, { level: 'ACCOMPANIED' });
    clock.set(NOW + DAY);
    const second = await grantTo(personId);
    await revoke.execute(manager, { habilitationId: second, reason: 'Carter retiré' });
    const page = await habilitations.ledgerOf(manager, personId, { first: 1 });
    expect(page).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    expect(page.nodes).toMatchObject([{ id: second, revocationReason: 'Carter retiré' }]);
    const next = await habilitations.ledgerOf(manager, personId, { first: 1, after: page.pageInfo.endCursor });
    expect(next.nodes).toMatchObject([{ id: first, revokedAt: null }]);
  });

  it('is empty for another member', async () => {
    const personId = await make.person();
    await grantTo(personId);
    const other = signedInAs(await make.person(), 'MEMBER');
    expect((await habilitations.ledgerOf(other, personId, {})).totalCount).toBe(0);
  });
});

describe('a type of habilitation', () => {
  it('made shorter in use lapses what was already granted, and its code is its own', async () => {
    const personId = await make.person();
    const asked = { code: 'TOUR', name: 'Tour à bois' };
    const typeId = await createType.execute(manager, asked);
    await make.habilitation(personId, typeId, { grantedAt: NOW - 200 * DAY });
    expect(await held(personId)).toHaveLength(1);
    await editType.execute(manager, { habilitationTypeId: typeId, name: 'Tour', unusedMonths: 6 });
    expect(await held(personId)).toEqual([]);
    expect(await refusalCodes(async () => createType.execute(manager, asked))).toEqual(['HABILITATION_CODE_TAKEN']);
  });

  it('is decided by staff only', async () => {
    const trainer = signedInAs(await make.person({ roles: ['TRAINER'] }), 'TRAINER');
    expect(() => createType.execute(trainer, {})).toThrow('Votre compte ne permet pas');
    expect(() => editType.execute(trainer, {})).toThrow('Votre compte ne permet pas');
  });
});

describe('a grant', () => {
  it('keeps the version of the safety sheet in force that day, the machine’s own before that of its category', async () => {
    const typeId = await make.habilitationType('Scie');
    const saw = await make.resource({ name: 'Scie à format', category: 'Sciage', requiredHabilitationId: typeId });
    const publish = (about: { resource?: string; category?: string }, number: number, from: string) =>
      db.database.sql(
        `insert into safety_sheet_version (id, resource_id, category, number, text_fr, text_en, ppe, in_force_from, published_by_id, published_at)
         values (gen_random_uuid(), ?, ?, ?, 'Lunettes et casque antibruit obligatoires.', '', '{GLASSES}', ?, ?, now())`,
        [about.resource ?? null, about.category ?? null, number, from, manager.personId],
      );
    const sheetOf = async () => {
      const personId = await make.person();
      await grantTo(personId, { habilitationTypeId: typeId });
      return (await held(personId))[0]?.safetySheet;
    };
    expect(await sheetOf()).toBeNull();
    await publish({ category: 'Sciage' }, 1, '2026-01-01');
    expect(await sheetOf()).toMatchObject({ about: 'Sciage', number: 1 });
    await publish({ resource: saw }, 1, '2026-01-01');
    await publish({ resource: saw }, 2, '2026-11-20');
    await publish({ resource: saw }, 3, '2026-12-24');
    expect(await sheetOf()).toMatchObject({ about: 'Scie à format', number: 2 });
  });
});

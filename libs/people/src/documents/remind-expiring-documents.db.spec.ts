import { newId } from '@etabli/database';
import { testDatabase } from '@etabli/testing';
import { NOON, peopleOn, type PeopleOn } from '../fixtures/people-on';
import { RemindExpiringDocuments } from './remind-expiring-documents.use-case';

const DAY = 24 * 60 * 60_000;

describe('the reminder of a document that expires', () => {
  let people: PeopleOn;
  let personId: string;
  let typeId: string;
  const given = async (
    owner: { personId?: string; businessId?: string },
    expiresOn: string | null,
    state = 'ACCEPTED',
  ) => {
    const id = newId();
    await people.database.sql(
      `insert into supporting_document (id, type_id, person_id, business_id, file_key, sha256, media_type, byte_size, state,
         expires_on, submitted_by_id, submitted_at, reviewed_by_id, reviewed_at)
       values (?, ?, ?, ?, 'a.pdf', encode(sha256(?::text::bytea), 'hex'), 'application/pdf', 9, ?, ?, ?, now(), ?, ?)`,
      [
        id,
        typeId,
        owner.personId ?? null,
        owner.businessId ?? null,
        id,
        state,
        expiresOn,
        personId,
        state === 'ACCEPTED' ? personId : null,
        state === 'ACCEPTED' ? new Date(NOON) : null,
      ],
    );
  };
  const remindAfter = (days: number) => people.get(RemindExpiringDocuments).execute(NOON + days * DAY);
  const told = () =>
    people.database.sql<{ to: string; mail: string; title: string }>(
      `select p.first_name as "to", n.title, m.recipient as mail from notification n join person p on p.id = n.person_id
       left join outgoing_mail m on m.dedupe_key = 'notification:' || n.dedupe_key order by n.created_at, p.first_name`,
    );

  beforeEach(async () => {
    people = await peopleOn(await testDatabase());
    personId = await people.given.person('leo@exemple.fr');
    typeId = newId();
    await people.database.sql(
      `insert into document_type (id, code, name, required_of) values (?, 'RC_PRO', 'RC pro', 'EVERY_MEMBER')`,
      [typeId],
    );
  });
  afterEach(() => people.close());

  it('is told thirty days ahead and again seven days ahead, each once however often it runs', async () => {
    await given({ personId }, '2026-12-31');
    for (const day of [0, 8]) await remindAfter(day);
    expect(await told()).toEqual([]);
    for (const day of [9, 9, 20, 32, 32, 38, 39, 60]) await remindAfter(day);
    expect((await told()).map(({ to, mail }) => [to, mail])).toEqual([
      ['leo', 'leo@exemple.fr'],
      ['leo', 'leo@exemple.fr'],
    ]);
    expect((await told())[0]?.title).toBe('RC pro\u00a0: valable jusqu’au 31 décembre 2026');
  });

  it('is not told when the next one is on file or waits for staff, nor for what is asked no more', async () => {
    await given({ personId }, '2026-12-01');
    await given({ personId }, '2027-12-01');
    const other = await people.given.person('zoe@exemple.fr');
    await given({ personId: other }, '2026-12-01');
    await given({ personId: other }, null, 'SUBMITTED');
    await remindAfter(0);
    expect(await told()).toEqual([]);
    const alone = await people.given.person('ada@exemple.fr');
    await given({ personId: alone }, '2026-12-01');
    await people.database.sql(`update document_type set required_of = 'NOBODY'`);
    await remindAfter(0);
    expect(await told()).toEqual([]);
  });

  it('of a business is told to its owners, or to everybody when it has none', async () => {
    const businessId = newId();
    await people.database.sql(`insert into business (id, siret, name) values (?, '73282932000074', 'Roussel')`, [
      businessId,
    ]);
    const join = async (email: string, position: string) => {
      const sql = 'insert into business_member (id, business_id, person_id, position) values (?, ?, ?, ?)';
      await people.database.sql(sql, [newId(), businessId, await people.given.person(email), position]);
    };
    await join('zoe@exemple.fr', 'APPRENTICE');
    await join('max@exemple.fr', 'EMPLOYEE');
    await given({ businessId }, '2026-12-10');
    await remindAfter(0);
    expect((await told()).map(({ to }) => to).sort()).toEqual(['max', 'zoe']);
    await join('ada@exemple.fr', 'OWNER');
    await remindAfter(12);
    expect((await told()).map(({ to }) => to).sort()).toEqual(['ada', 'max', 'zoe']);
  });
});

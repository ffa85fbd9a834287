import { Notifier } from '@etabli/notifications';
import { ManufactureBuilder, testDatabase } from '@etabli/testing';
import { RemindExpiringHabilitations } from './remind-expiring-habilitations.use-case';

const NOW = Date.UTC(2026, 10, 23, 9);
const DAY = 86_400_000;

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const notifier = new Notifier({ publicUrl: 'https://etabli.example', mailFrom: 'atelier@etabli.example' });
const remind = new RemindExpiringHabilitations(db.transaction, notifier);
const spindle = await make.habilitationType('Toupie');
const kiln = await make.habilitationType('Four', { unusedMonths: 6 });
const machine = await make.resource({ requiredHabilitationId: kiln });

const mails = () =>
  db.database.sql<{ recipient: string; subject: string; text: string }>(
    `select recipient, replace(subject, chr(160), ' ') as subject, text_body as text from outgoing_mail order by created_at, id`,
  );
const subjects = async () => (await mails()).map(({ subject }) => subject);

beforeEach(() => db.database.sql('delete from outgoing_mail'));
beforeEach(() => db.database.sql('delete from notification'));

describe('the reminder of a habilitation that ends', () => {
  it('is mailed thirty days ahead and again seven days ahead, each once however often it runs', async () => {
    const personId = await make.person();
    await make.habilitation(personId, spindle, { validUntil: NOW + 31 * DAY });
    await remind.execute(NOW);
    expect(await subjects()).toEqual([]);
    for (const day of [1, 1, 2, 20, 24, 24, 30]) await remind.execute(NOW + day * DAY);
    expect(await subjects()).toEqual([
      'Votre habilitation Toupie prend fin le 24 décembre 2026',
      'Votre habilitation Toupie prend fin le 24 décembre 2026',
    ]);
    expect((await mails())[0]?.text).toContain('https://etabli.example/moi');
  });

  it('is not sent for what a longer grant, at that level or above, outlasts', async () => {
    const personId = await make.person();
    await make.habilitation(personId, spindle, { validUntil: NOW + 10 * DAY });
    await make.habilitation(personId, spindle, { validUntil: NOW + 100 * DAY });
    const trainer = await make.person({ roles: ['TRAINER'] });
    await make.habilitation(trainer, spindle, { validUntil: NOW + 10 * DAY });
    await make.habilitation(trainer, spindle, { level: 'TRAINER' });
    await remind.execute(NOW);
    expect(await subjects()).toEqual([]);
  });

  it('is not sent to closed accounts, nor for what is over', async () => {
    const closed = await make.person({ active: false });
    await make.habilitation(closed, spindle, { validUntil: NOW + 10 * DAY });
    await make.habilitation(await make.person(), spindle, { validUntil: NOW });
    await remind.execute(NOW);
    expect(await subjects()).toEqual([]);
  });

  it('stands in the notification centre, and is not mailed to whoever wants no mail of it', async () => {
    const personId = await make.person();
    await db.database.sql(
      `insert into notification_preference (id, person_id, type, in_app, mail)
       values (gen_random_uuid(), '${personId}', 'HABILITATION_EXPIRES', true, false)`,
    );
    await make.habilitation(personId, spindle, { validUntil: NOW + 5 * DAY });
    await remind.execute(NOW);
    await remind.execute(NOW);
    const told = await db.database.sql(
      `select type, path, in_app as "inApp" from notification where person_id = '${personId}'`,
    );
    expect(told).toEqual([{ type: 'HABILITATION_EXPIRES', path: '/moi', inApp: true }]);
    const subjectsToThem = await db.database.sql(
      `select subject from outgoing_mail join person on email = recipient where person.id = '${personId}'`,
    );
    expect(subjectsToThem).toEqual([]);
  });

  it('comes for non-use too, says how to keep it, and comes again once it was used and left again', async () => {
    const personId = await make.person();
    await make.habilitation(personId, kiln, { grantedAt: NOW - 170 * DAY });
    await remind.execute(NOW);
    const aboutTheKiln = async () => (await mails()).filter(({ subject }) => subject.includes('Four'));
    expect((await aboutTheKiln())[0]?.text).toContain('faute d’usage');
    await make.booking(personId, machine, { start: NOW + DAY, end: NOW + DAY + 3_600_000 });
    await remind.execute(NOW + 2 * DAY);
    expect(await aboutTheKiln()).toHaveLength(1);
    await remind.execute(NOW + 165 * DAY);
    expect(await aboutTheKiln()).toHaveLength(2);
  });
});

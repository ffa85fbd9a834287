import type { SignedIn } from '@etabli/api-kit';
import { DEFAULT_CHANNELS } from '@etabli/domain';
import { FakeClock } from '@etabli/gateways';
import { ManufactureBuilder, testDatabase } from '@etabli/testing';
import { MarkNotificationsRead } from './mark-notifications-read.use-case';
import { NotificationPreferencesQuery } from './notification-preferences.query';
import { NotificationsQuery } from './notifications.query';
import { Notifier } from './notifier';
import { SetNotificationPreference } from './set-notification-preference.use-case';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const notifier = new Notifier({ publicUrl: 'https://etabli.example', mailFrom: 'atelier@etabli.example' });
const notices = new NotificationsQuery(db.database);
const preferences = new NotificationPreferencesQuery(db.database);
const markRead = new MarkNotificationsRead(db.transaction, new FakeClock(Date.UTC(2026, 10, 23)));
const setPreference = new SetNotificationPreference(db.transaction);

const viewerOf = (personId: string): SignedIn => ({
  signedIn: true,
  personId,
  sessionId: personId,
  roles: ['MEMBER'],
  language: 'FR',
  partnerId: null,
});

const tell = (personId: string, dedupeKey: string) =>
  db.transaction.run((em) =>
    notifier.notify(em, {
      personId,
      dedupeKey,
      type: 'DOCUMENT_REVIEWED',
      path: '/moi',
      words: ({ language }) => ({ title: `${dedupeKey} ${language}`, paragraphs: ['Un', 'Deux'], action: 'Voir' }),
    }),
  );
const mails = async (key: string): Promise<number> =>
  (await db.database.sql('select 1 from outgoing_mail where dedupe_key = ?', [`notification:${key}`])).length;

describe('Notifier', () => {
  it('tells one event once, however many tell it at once', async () => {
    const personId = await make.person();
    const told = await Promise.all(Array.from({ length: 10 }, () => tell(personId, 'once')));
    expect(told.filter(Boolean)).toHaveLength(1);
    expect(await mails('once')).toBe(1);
  });

  it('tells nothing of what was rolled back', async () => {
    const personId = await make.person();
    const rolledBack = db.transaction.run(async (em) => {
      await notifier.notify(em, {
        personId,
        dedupeKey: 'undone',
        type: 'SLOT_OFFERED',
        path: '/',
        words: () => ({ title: 'x', paragraphs: [], action: 'y' }),
      });
      throw new Error('no');
    });
    await expect(rolledBack).rejects.toThrow('no');
    expect((await notices.mine(viewerOf(personId), {})).totalCount).toBe(0);
    expect(await mails('undone')).toBe(0);
  });

  it('leaves those who have left alone', async () => {
    const personId = await make.person({ active: false });
    expect(await tell(personId, 'gone')).toBe(false);
  });

  it('follows the choice of each person, and forgets no event for it', async () => {
    const personId = await make.person();
    const viewer = viewerOf(personId);
    await setPreference.execute(viewer, { type: 'DOCUMENT_REVIEWED', inApp: false, mail: false });
    await setPreference.execute(viewer, { type: 'DOCUMENT_REVIEWED', inApp: false, mail: true });
    expect(await tell(personId, 'by mail only')).toBe(true);
    expect((await notices.mine(viewer, {})).nodes).toEqual([]);
    expect(await mails('by mail only')).toBe(1);
    const chosen = await preferences.mine(viewer);
    expect(chosen.find(({ type }) => type === 'DOCUMENT_REVIEWED')).toMatchObject({ inApp: false, mail: true });
  });

  it('offers a member no choice about what only those who run the place are told', async () => {
    const viewer = viewerOf(await make.person());
    const all = Object.keys(DEFAULT_CHANNELS);
    const typesFor = async (who: SignedIn) => (await preferences.mine(who)).map(({ type }) => type);
    expect(await typesFor({ ...viewer, roles: ['MANAGER'] })).toEqual(all);
    expect(await typesFor(viewer)).toEqual(all.filter((type) => type !== 'BILLING_RUN_STOPPED'));
  });
});

describe('notices', () => {
  it('come newest first, a page at a time, each once, and are read once seen', async () => {
    const personId = await make.person();
    const viewer = viewerOf(personId);
    for (let turn = 0; turn < 5; turn += 1) await tell(personId, `page ${turn}`);
    const titles: string[] = [];
    let after: string | null = null;
    do {
      const page = await notices.mine(viewer, { first: 2, after });
      titles.push(...page.nodes.map(({ title }) => title));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(titles).toEqual([4, 3, 2, 1, 0].map((turn) => `page ${turn} FR`));
    const [first] = (await notices.mine(viewer, {})).nodes;
    await markRead.execute(viewer, { ids: [first?.id] });
    expect((await notices.mine(viewer, { unreadOnly: true })).unreadCount).toBe(4);
    await markRead.execute(viewer, {});
    expect((await notices.mine(viewer, {})).unreadCount).toBe(0);
  });

  it('are nobody else’s to read or to mark', async () => {
    const [owner, other] = [viewerOf(await make.person()), viewerOf(await make.person())];
    await tell(owner.personId, 'private');
    const [notice] = (await notices.mine(owner, {})).nodes;
    expect((await notices.mine(other, {})).totalCount).toBe(0);
    await markRead.execute(other, { ids: [notice?.id] });
    expect((await notices.mine(owner, {})).unreadCount).toBe(1);
  });
});

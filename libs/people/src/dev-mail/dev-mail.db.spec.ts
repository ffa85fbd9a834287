import { Transaction } from '@etabli/database';
import { composeMail } from '@etabli/gateways';
import { queueMail } from '@etabli/jobs';
import { testDatabase } from '@etabli/testing';
import { peopleOn, type PeopleOn } from '../fixtures/people-on';

const letter = {
  to: 'leo@exemple.fr',
  language: 'FR',
  greeting: 'Bonjour <b>Léo</b>,',
  paragraphs: ['À bientôt.'],
  action: { label: 'Choisir', url: 'https://etabli.example/mot-de-passe?jeton=abc' },
} as const;

describe('/dev/mail', () => {
  let people: PeopleOn;

  const start = async (demonstration: boolean) => {
    people = await peopleOn(await testDatabase(), { demonstration });
    await people.get(Transaction).run(async (em) => {
      for (let turn = 0; turn < 31; turn += 1)
        await queueMail(em, composeMail({ ...letter, subject: `Lettre ${turn} <i>` }));
    });
  };
  const body = async (url: string) => (await people.page(url)).body;
  afterEach(() => people.close());

  it('lists what was written, newest first, a page at a time, and never as markup', async () => {
    await start(true);
    const first = await body('/dev/mail');
    expect(first).toContain('Lettre 30 &lt;i&gt;');
    expect(first).not.toContain('Lettre 0 &lt;i&gt;');
    expect(first).toContain('rel="next"');
    const second = await body('/dev/mail?page=1');
    expect(second).toContain('Lettre 0 &lt;i&gt;');
    expect(second).not.toContain('rel="next"');
    expect(await body('/dev/mail?page=-1;drop')).toBe(first);
  });

  it('shows one mail with an address to follow, which stays out of caches and of other sites', async () => {
    await start(true);
    const id = /\/dev\/mail\/([\w-]{36})/.exec(await body('/dev/mail'))?.[1] ?? '';
    const page = await people.page(`/dev/mail/${id}`);
    expect(page.body).toContain('Bonjour &lt;b&gt;Léo&lt;/b&gt;,');
    expect(page.body).toContain('<a href="https://etabli.example/mot-de-passe?jeton=abc">');
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
    expect((await people.page('/dev/mail/nothing')).statusCode).toBe(404);
  });

  it('does not exist outside of demonstration mode', async () => {
    await start(false);
    for (const url of ['/dev/mail', '/dev/mail/01999999-0000-7000-8000-000000000000']) {
      const { statusCode, body: said } = await people.page(url);
      expect(statusCode).toBe(404);
      expect(said).not.toContain('Lettre');
    }
  });
});

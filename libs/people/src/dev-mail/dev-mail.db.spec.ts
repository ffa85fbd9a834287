import { Transaction } from '@etabli/database';
import { composeMail, queueMail } from '@etabli/gateways';
import { testDatabase } from '@etabli/testing';
import { NotFoundException } from '@nestjs/common';
import { peopleOn, type PeopleOn } from '../fixtures/people-on';
import { DevMailController } from './dev-mail.controller';

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
    return people.get(DevMailController);
  };
  afterEach(() => people.close());

  it('lists what was written, newest first, a page at a time, and never as markup', async () => {
    const controller = await start(true);
    const first = await controller.list();
    expect(first).toContain('Lettre 30 &lt;i&gt;');
    expect(first).not.toContain('Lettre 0 &lt;i&gt;');
    expect(first).toContain('rel="next"');
    const second = await controller.list('1');
    expect(second).toContain('Lettre 0 &lt;i&gt;');
    expect(second).not.toContain('rel="next"');
    await expect(controller.list('-1; drop')).resolves.toBe(first);
  });

  it('shows one mail with an address to follow', async () => {
    const controller = await start(true);
    const id = /\/dev\/mail\/([\w-]{36})/.exec(await controller.list())?.[1] ?? '';
    const page = await controller.read(id);
    expect(page).toContain('Bonjour &lt;b&gt;Léo&lt;/b&gt;,');
    expect(page).toContain('<a href="https://etabli.example/mot-de-passe?jeton=abc">');
    await expect(controller.read('nothing')).rejects.toThrow(NotFoundException);
  });

  it('does not exist outside of demonstration mode', async () => {
    const controller = await start(false);
    await expect(controller.list()).rejects.toThrow(NotFoundException);
    await expect(controller.read('01999999-0000-7000-8000-000000000000')).rejects.toThrow(NotFoundException);
  });
});

import { testDatabase } from '@etabli/testing';
import { PASSWORD } from '../fixtures/given';
import { peopleOn, type PeopleOn } from '../fixtures/people-on';
import { SignIn } from '../sessions/sign-in.use-case';
import { CreateDocumentType } from './create-document-type.use-case';

const PDF = new TextEncoder().encode('%PDF-1.7');
const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe1, 1);
const VISITOR = { signedIn: false, language: 'FR' } as const;

describe('documents over HTTP', () => {
  let people: PeopleOn;
  let typeId: string;
  let cookies: Record<'manager' | 'owner' | 'stranger' | 'partner', { cookie: string }>;
  const signedIn = async (email: string) => {
    const caller = { ip: '192.0.2.1', userAgent: null };
    const { token } = await people.get(SignIn).execute(VISITOR, { email, password: PASSWORD }, caller);
    return { cookie: `etabli=${token}` };
  };
  const sent = async (bytes = PDF) => {
    const answer = await people.upload(`/files/documents/${typeId}`, bytes, cookies.owner);
    return JSON.parse(answer.body) as { documentId: string; refusals: { code: string; message: string }[] };
  };

  beforeEach(async () => {
    people = await peopleOn(await testDatabase());
    const manager = await people.given.viewer('nadia@exemple.fr', 'MANAGER');
    await people.given.person('leo@exemple.fr');
    await people.given.person('eve@exemple.fr');
    const [partner] = await people.database.sql<{ id: string }>(
      `insert into partner (id, code, name) values (gen_random_uuid(), 'CMA', 'CMA') returning id`,
    );
    const reader = await people.given.person('martine@exemple.fr');
    await people.database.sql(`update person set roles = '{PARTNER_VIEWER}', partner_id = ? where id = ?`, [
      partner?.id,
      reader,
    ]);
    cookies = {
      manager: await signedIn('nadia@exemple.fr'),
      owner: await signedIn('leo@exemple.fr'),
      stranger: await signedIn('eve@exemple.fr'),
      partner: await signedIn('martine@exemple.fr'),
    };
    const values = { code: 'RC_PRO', name: 'RC pro', description: '', requiredOf: 'EVERY_MEMBER', hasExpiry: true };
    typeId = await people.get(CreateDocumentType).execute(manager, values);
  });
  afterEach(() => people.close());

  it('are given back to their owner and to staff, to save, under a name of ours and nothing else to guess', async () => {
    const { documentId } = await sent();
    for (const reader of [cookies.owner, cookies.manager]) {
      const answer = await people.page(`/files/documents/${documentId}`, reader);
      expect([answer.statusCode, answer.body]).toEqual([200, '%PDF-1.7']);
      expect(answer.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="rc-pro-2026-11-23.pdf"',
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      });
    }
  });

  it('open in the browser when they are photos and one asks so', async () => {
    const { documentId } = await sent(JPEG);
    const shown = await people.page(`/files/documents/${documentId}?show`, cookies.manager);
    expect(shown.headers['content-disposition']).toBe('inline; filename="rc-pro-2026-11-23.jpg"');
    const paper = await sent();
    const saved = await people.page(`/files/documents/${paper.documentId}?show`, cookies.manager);
    expect(saved.headers['content-disposition']).toContain('attachment');
  });

  it('do not exist for anybody else', async () => {
    const { documentId } = await sent();
    for (const reader of [cookies.stranger, cookies.partner, {}])
      expect((await people.page(`/files/documents/${documentId}`, reader)).statusCode).toBe(404);
    expect((await people.page('/files/documents/nothing', cookies.owner)).statusCode).toBe(404);
  });

  it('are taken from people with an account of the place only', async () => {
    for (const sender of [cookies.partner, {}])
      expect((await people.upload(`/files/documents/${typeId}`, PDF, sender)).statusCode).toBe(403);
  });

  it('are refused with a sentence', async () => {
    const heavy = new Uint8Array(10 * 1024 * 1024 + 1);
    heavy.set(PDF);
    expect((await sent(heavy)).refusals).toMatchObject([
      { code: 'DOCUMENT_TOO_LARGE', message: 'Le fichier dépasse 10 Mo.' },
    ]);
    expect((await sent(new Uint8Array())).refusals).toMatchObject([{ code: 'DOCUMENT_NOT_READABLE' }]);
  });
});

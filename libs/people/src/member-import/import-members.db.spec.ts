import { testDatabase } from '@etabli/testing';
import { PASSWORD } from '../fixtures/given';
import { peopleOn, type PeopleOn } from '../fixtures/people-on';
import { SignIn } from '../sessions/sign-in.use-case';
import type { ImportAnswer } from '../uploads/import-reply';

const VISITOR = { signedIn: false, language: 'FR' } as const;
const LIST = 'e-mail;prénom;nom;métier\nzoe@exemple.fr;Zoé;Faure;Lutherie\nleo@exemple.fr;Léo;Faure;';

describe('importing members', () => {
  let people: PeopleOn;
  let manager: { cookie: string };
  const signedIn = async (email: string) => {
    const caller = { ip: '192.0.2.1', userAgent: null };
    const { token } = await people.get(SignIn).execute(VISITOR, { email, password: PASSWORD }, caller);
    return { cookie: `etabli=${token}` };
  };
  const send = async (text: string | Uint8Array, apply = false) => {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    const answer = await people.upload(`/files/imports/members${apply ? '?apply' : ''}`, bytes, manager);
    return { status: answer.statusCode, ...(JSON.parse(answer.body) as ImportAnswer) };
  };
  const persons = () =>
    people.database.sql(
      `select email, first_name as "firstName", trade, roles from person where email not like 'nadia%' order by email`,
    );

  beforeEach(async () => {
    people = await peopleOn(await testDatabase());
    await people.given.person('nadia@exemple.fr', ['MANAGER']);
    manager = await signedIn('nadia@exemple.fr');
    await people.given.person('leo@exemple.fr', ['MEMBER', 'TRAINER']);
  });
  afterEach(() => people.close());

  it('is tried without writing anything, then written, then changes nothing more', async () => {
    const before = await persons();
    const tried = await send(LIST);
    expect([tried.status, tried.report?.applied, await persons()]).toEqual([200, false, before]);
    expect(tried.report).toMatchObject({ created: 1, updated: 1, unchanged: 0, refused: 0 });
    expect(tried.report?.lines).toMatchObject([
      { line: 2, name: 'zoe@exemple.fr', outcome: 'CREATED' },
      { line: 3, name: 'leo@exemple.fr', outcome: 'UPDATED', changes: ['firstName', 'lastName'] },
    ]);
    expect((await send(LIST, true)).report).toMatchObject({ applied: true, created: 1, updated: 1 });
    expect(await persons()).toEqual([
      { email: 'leo@exemple.fr', firstName: 'Léo', trade: null, roles: ['MEMBER', 'TRAINER'] },
      { email: 'zoe@exemple.fr', firstName: 'Zoé', trade: 'Lutherie', roles: ['MEMBER'] },
    ]);
    expect((await send(LIST, true)).report).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
  });

  it('writes nothing at all when one line is refused, and says which and why', async () => {
    const before = await persons();
    const answer = await send(`${LIST}\npas une adresse;Eve;Martin;`, true);
    expect([answer.status, await persons()]).toEqual([422, before]);
    expect(answer.refusals).toMatchObject([{ code: 'IMPORT_HAS_REFUSED_LINES' }]);
    expect(answer.report?.lines.at(-1)).toEqual({
      line: 4,
      name: 'pas une adresse',
      outcome: 'REFUSED',
      changes: [],
      reasons: ['Cette adresse e-mail n’est pas complète ou contient un caractère inattendu.'],
    });
  });

  it('reads what Excel writes on Windows, and says which columns it leaves', async () => {
    const windows = Uint8Array.from(
      [...'e-mail;pr\u00e9nom;nom;ast\u00e9risme\r\nelodie@exemple.fr;\u00c9lodie;Giraudon;x\r\n'].map(
        (letter) => letter.codePointAt(0) ?? 0,
      ),
    );
    const { report } = await send(windows, true);
    expect(report).toMatchObject({ created: 1, ignoredColumns: ['astérisme'] });
    expect(await persons()).toContainEqual(expect.objectContaining({ firstName: 'Élodie' }));
  });

  it('brings five thousand members in at once', async () => {
    const lines = Array.from({ length: 5_000 }, (_, rank) => `m${rank}@exemple.fr;Membre;N° ${rank};`);
    const answer = await send(['e-mail;prénom;nom;métier', ...lines].join('\n'), true);
    expect(answer.report).toMatchObject({ applied: true, created: 5_000 });
    expect(await persons()).toHaveLength(5_001);
  });

  it('refuses a file that cannot be read, with a sentence', async () => {
    expect(await send('nom\nFaure')).toMatchObject({
      status: 422,
      report: null,
      refusals: [{ message: 'Il manque au fichier\u00a0: «\u00a0e-mail\u00a0» et «\u00a0prénom\u00a0».' }],
    });
    expect((await send(new Uint8Array(5 * 1024 * 1024 + 1))).refusals).toMatchObject([
      { code: 'IMPORT_FILE_TOO_LARGE' },
    ]);
  });

  it('gives the file to fill in, which it reads', async () => {
    const model = await people.page('/files/imports/members/model', manager);
    expect(model.headers['content-disposition']).toBe('attachment; filename="membres.csv"');
    expect((await send(`${model.body}ana@exemple.fr;Ana;Roux\n`)).report).toMatchObject({ created: 1, refused: 0 });
  });

  it('is for staff only', async () => {
    const answer = (cookie: Record<string, string>) =>
      people.upload('/files/imports/members?apply', new TextEncoder().encode(LIST), cookie);
    expect((await answer(await signedIn('leo@exemple.fr'))).statusCode).toBe(403);
    expect((await answer({})).statusCode).toBe(403);
    const member = await signedIn('leo@exemple.fr');
    expect((await people.page('/files/imports/members/model', member)).statusCode).toBe(403);
  });
});

import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { DESK, PHONE, visit, type Visit } from '../harness/browser';
import { picture, violations } from '../harness/screens';
import { signInAs } from '../harness/sign-in-page';

const MARK = Date.now().toString(36);
const ZOE = `zoe.${MARK}@exemple.fr`;
const LEO = `leo.${MARK}@exemple.fr`;

let desk: Visit;

beforeAll(async () => {
  desk = await visit(DESK);
  await signInAs(desk.page, 'manager');
});
afterAll(() => desk.close());

/** The file to fill in, as it is downloaded. */
async function modelFrom(page: Page): Promise<string> {
  const arriving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Télécharger le modèle' }).click();
  return readFile(await (await arriving).path(), 'utf8');
}

const titlesOf = (model: string): string[] => model.replace('\uFEFF', '').trim().split(';');

const choose = (page: Page, text: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') });

const line = (page: Page, words: string) => page.getByRole('row').filter({ hasText: words });

describe('a list of members brought in by a manager', () => {
  let model: string;

  it('begins with a file whose columns are told', async () => {
    const { page } = desk;
    await page.goto('/gestion/membres');
    await page.getByRole('link', { name: 'Importer une liste' }).click();
    await page.getByRole('heading', { level: 1, name: 'Importer des membres' }).waitFor();
    model = await modelFrom(page);
    const told = await page.getByRole('list', { name: 'Les colonnes' }).locator('b').allTextContents();
    expect(told).toEqual(titlesOf(model));
  });

  it('is tried first: a faulty line is named by its number, with its sentence, and nothing is written', async () => {
    const { page } = desk;
    await choose(page, `${model}${ZOE};Zoé;Marchal${MARK}\r\npas une adresse;Léo;Marchal${MARK}\r\n`);
    await page.getByText('1 ligne à corriger').waitFor();
    const faulty = line(page, 'pas une adresse');
    await faulty.getByText('Ligne 3').waitFor();
    await faulty.getByText('Cette adresse e-mail n’est pas complète').waitFor();
    await line(page, ZOE).getByText('à créer').waitFor();
    expect(await page.getByRole('button', { name: /^Importer/ }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'manager-import-refused-1440', { fullPage: true });
    await page.setViewportSize(PHONE);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize(DESK);
  });

  it('is written once corrected, and everybody is in the list', async () => {
    const { page } = desk;
    await choose(page, `${model}${ZOE};Zoé;Marchal${MARK}\r\n${LEO};Léo;Marchal${MARK}\r\n`);
    await page.getByRole('button', { name: 'Importer 2 lignes' }).click();
    await page.getByRole('heading', { name: 'C’est importé' }).waitFor();
    await page.getByText('2 créations').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Tous les membres' }).last().click();
    await page.getByRole('searchbox', { name: 'Rechercher une personne' }).fill(`Marchal${MARK}`);
    await page.getByText('2 résultats').waitFor();
  });

  it('changes nothing the second time, and says so', async () => {
    const { page } = desk;
    await page.goto('/gestion/membres/importer');
    await choose(page, `${model}${ZOE};Zoé;Marchal${MARK}\r\n`);
    await page.getByText('Tout est déjà là').waitFor();
    expect(await page.getByRole('button', { name: /^Importer/ }).count()).toBe(0);
  });

  it('is refused whole when it is no list, with a sentence', async () => {
    const { page } = desk;
    await page.goto('/gestion/membres/importer');
    await choose(page, 'nom\nMarchal\n');
    await page.getByRole('alert').getByText('Il manque au fichier').waitFor();
  });
});

describe('a list of machines brought in by a manager', () => {
  it('is read from the file whose columns are told', async () => {
    const { page } = desk;
    await page.goto('/gestion/machines');
    await page.getByRole('link', { name: 'Importer une liste' }).click();
    const model = await modelFrom(page);
    const told = await page.getByRole('list', { name: 'Les colonnes' }).locator('b').allTextContents();
    expect(told).toEqual(titlesOf(model));
    await choose(page, `${model}Établi ${MARK};Bois;Établis;;;;;;non\r\n`);
    await page.getByRole('button', { name: 'Importer 1 ligne' }).click();
    await page.getByText('1 création').waitFor();
  });
});

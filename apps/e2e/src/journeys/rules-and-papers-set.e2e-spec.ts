import { Pool } from 'pg';
import { databaseUrl } from '../harness/addresses';
import { DESK, visit, type Visit } from '../harness/browser';
import { violations } from '../harness/screens';
import { startServer, type ServerProcess } from '../harness/server-process';
import { signInAs } from '../harness/sign-in-page';

const ARTICLE = '9. Les chutes de plus d’un mètre se rangent au râtelier.';
const PAPER = 'Attestation de premiers secours';
const LATER = `${new Date().getFullYear() + 2}-01-05`;

let desk: Visit;
let server: ServerProcess;
let pool: Pool;

/** Rules once published stay, and are shown to everybody: a database of their own keeps them from the other journeys. */
const OWN = 'etabli_rules';

beforeAll(async () => {
  pool = new Pool({ connectionString: databaseUrl(), max: 1 });
  await pool.query(`create database ${OWN}`);
  const own = new URL(databaseUrl());
  own.pathname = `/${OWN}`;
  server = await startServer({ DATABASE_URL: own.href, RATE_LIMITS: 'off' });
  desk = await visit(DESK, server.url);
  await signInAs(desk.page, 'manager');
});
afterAll(async () => {
  await desk.close();
  await server.stop();
  await pool.query(`drop database ${OWN} with (force)`);
  await pool.end();
});

describe('what the place asks of everybody, set by a manager', () => {
  it('is found behind one place of the rail', async () => {
    const { page } = desk;
    await page.goto('/gestion/aujourdhui');
    await page.getByRole('link', { name: 'Réglages' }).click();
    await page.getByRole('heading', { level: 1, name: 'Réglages' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Règlement intérieur' }).click();
    await page.getByRole('heading', { level: 1, name: 'Règlement intérieur' }).waitFor();
  });

  it('never publishes the same rules again', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: 'Écrire une nouvelle version' }).click();
    await page.getByRole('button', { name: 'Relire' }).click();
    await page.getByText(/C’est mot pour mot la version/).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('publishes a new version once read over, and tells who has yet to accept it', async () => {
    const { page } = desk;
    const text = page.getByLabel('Texte français');
    await text.fill(`${await text.inputValue()}\n\n${ARTICLE}`);
    await page.getByLabel('En vigueur à partir du').fill(LATER);
    await page.getByRole('button', { name: 'Relire' }).click();
    await page.getByRole('heading', { name: 'Relisez avant de publier' }).waitFor();
    await page.getByText(ARTICLE).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Publier' }).click();
    await page.getByRole('heading', { name: /^Version \d+, annoncée pour le/ }).waitFor();
    const standing = page.getByRole('region', { name: /^Qui a accepté la version/ }).last();
    await standing.getByText(/personnes ne l’ont pas encore accepté/).waitFor();
    await standing.getByRole('link', { name: 'Camille Roussel' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('asks for one more paper, then no longer', async () => {
    const { page } = desk;
    await page.goto('/gestion/pieces');
    await page.getByRole('button', { name: 'Demander une autre pièce' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Pièce' }).fill(PAPER);
    await dialog.getByRole('combobox', { name: 'Demandée' }).click();
    await page.getByRole('option', { name: 'à qui réserve…' }).click();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Demander', exact: true }).click();
    const row = page.getByRole('row').filter({ hasText: PAPER });
    await row.getByText('à qui réserve un véhicule').waitFor();
    await row.getByRole('button', { name: /^Modifier/ }).click();
    await dialog.getByRole('combobox', { name: 'Demandée' }).click();
    await page.getByRole('option', { name: 'à personne' }).click();
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await row.getByText('plus demandée').waitFor();
  });
});

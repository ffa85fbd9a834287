import { unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { Pool } from 'pg';
import { databaseUrl } from '../harness/addresses';
import { DESK, visit, type Visit } from '../harness/browser';
import { violations } from '../harness/screens';
import { startServer, type ServerProcess } from '../harness/server-process';
import { signInAs } from '../harness/sign-in-page';

let desk: Visit;
let server: ServerProcess;
let pool: Pool;

/** A month once closed stays closed: a database of their own keeps the accounts from the other journeys. */
const OWN = 'etabli_accounts';

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

describe('the accounts, kept by a manager', () => {
  it('write an invoice for somebody without an address, counted while it is written', async () => {
    const { page } = desk;
    await page.goto('/gestion/facturation');
    await page.getByRole('link', { name: 'Écrire une facture' }).click();
    await page.getByRole('combobox', { name: 'Personne', exact: true }).fill('Nadia');
    await page.getByRole('option', { name: /Nadia/ }).first().click();
    await page.getByRole('button', { name: 'Facturer cette personne' }).click();
    await page.getByLabel('Désignation').fill('Découpe sur mesure');
    await page.getByLabel('Quantité').fill('1,5');
    await page.getByLabel(/^Prix unitaire/).fill('19,99');
    await page.getByText('Total TTC :').waitFor();
    await page.getByText('Pas encore d’adresse', { exact: false }).waitFor();
    await page.getByText('Il manque à l’identité du client', { exact: false }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Modifier' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Adresse', { exact: true }).fill('3 place du Breuil');
    await dialog.getByLabel('Code postal').fill('43000');
    await dialog.getByLabel('Commune').fill('Le Puy-en-Velay');
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('3 place du Breuil').waitFor();
    await page.getByText('Il manque à l’identité du client', { exact: false }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await page.getByRole('heading', { level: 1, name: /^Brouillon pour/ }).waitFor();
  });

  it('correct it, then issue it once asked', async () => {
    const { page } = desk;
    await page.getByLabel('Quantité').fill('2');
    await page.getByRole('button', { name: 'Émettre la facture' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('ne change plus', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: 'Émettre la facture' }).click();
    await page.getByRole('heading', { level: 1, name: /^FA-\d{4}-\d{5}$/ }).waitFor();
    await page.getByText('Découpe sur mesure').first().waitFor();
  });

  it('close the oldest month, and take its archive away', async () => {
    const { page } = desk;
    await page.goto('/gestion/comptabilite');
    await page.getByRole('button', { name: /^Clore / }).click();
    await page.getByRole('dialog').getByText('Plus rien de ce mois ne changera', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Clore pour toujours' }).click();
    await page.getByRole('button', { name: /^Afficher \d+ mois/ }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: /^Archive de / }).click();
    const archive = unzipSync(await readFile(await (await downloading).path()));
    expect(Object.keys(archive)).toEqual(expect.arrayContaining(['LISEZMOI.txt', 'cloture.json', 'empreintes.sha256']));
    expect(Object.keys(archive).filter((name) => name.endsWith('.pdf')).length).toBeGreaterThan(0);
  });

  it('verify every invoice there is', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Vérifier maintenant' }).click();
    await page.getByText('Tout est intact').waitFor();
    await page.getByText(/une clôture\.$/).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

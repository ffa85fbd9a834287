import { Pool } from 'pg';
import type { Page } from 'playwright-core';
import { databaseUrl } from '../harness/addresses';
import { DESK, PHONE, visit, type Visit } from '../harness/browser';
import { picture, violations } from '../harness/screens';
import { signInAs } from '../harness/sign-in-page';

const EMAIL = `lou.testard.${Date.now()}@exemple.fr`;
const PASSWORD = 'un etabli au soleil du matin';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');

/** Of an invented business: its last figure is the one that Luhn asks for. */
function inventedSiret(): string {
  const figures = `9${String(Date.now()).slice(-7)}00001`;
  const sum = [...figures].reduceRight((total, figure, place) => {
    const doubled = Number(figure) * ((figures.length - place) % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${figures}${(10 - (sum % 10)) % 10}`;
}

let phone: Visit;
let desk: Visit;
let pool: Pool;

beforeAll(async () => {
  phone = await visit(PHONE);
  desk = await visit(DESK);
  pool = new Pool({ connectionString: databaseUrl(), max: 1 });
});
afterAll(async () => {
  await pool.end();
  await phone.close();
  await desk.close();
});

/** Where the mail sent to the newcomer leads. */
async function mailedPath(): Promise<string> {
  const { rows } = await pool.query<{ text: string }>(
    'select text_body as text from outgoing_mail where recipient = $1 order by created_at desc limit 1',
    [EMAIL],
  );
  const [, path] = /https?:\/\/[^/\s]+(\/inscription\?jeton=\S+)/.exec(rows[0]?.text ?? '') ?? [];
  if (!path) throw new Error('no link was mailed');
  return path;
}

const step = (page: Page, words: string, state: string) =>
  page
    .getByRole('region', { name: 'Où en est votre candidature' })
    .getByRole('listitem')
    .filter({ hasText: words })
    .getByRole('img', { name: state });

async function handIn(page: Page, document: RegExp): Promise<void> {
  const card = page.getByRole('listitem').filter({ hasText: document }).last();
  await card
    .locator('input[type=file]')
    .last()
    .setInputFiles({ name: 'papier.pdf', mimeType: 'application/pdf', buffer: PDF });
  await card.getByText('En vérification').waitFor();
}

describe('a newcomer, from the public page to being a member, on a phone', () => {
  it('confirms their address and opens their account', async () => {
    const { page } = phone;
    await page.goto('/');
    await page.getByRole('link', { name: 'Commencer ma candidature' }).click();
    await page.getByLabel('Prénom').fill('Lou');
    await page.getByLabel('Nom', { exact: true }).fill('Testard');
    await page.getByLabel('Adresse e-mail').fill(EMAIL);
    await page.getByRole('button', { name: 'Recevoir le lien' }).click();
    await page.getByRole('heading', { name: 'Regardez vos e-mails' }).waitFor();
    await page.goto(await mailedPath());
    await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Ouvrir mon compte' }).click();
    await page.getByRole('heading', { name: 'Bonjour Lou' }).waitFor();
  });

  it('writes who they are, and finds it again after leaving', async () => {
    const { page } = phone;
    await page.getByLabel('Téléphone').fill('06 39 98 12 34');
    await page.getByLabel('Métier').fill('Lutherie');
    await page.getByLabel('Pourquoi venir ici ?').fill('Fabriquer des violons, sans bruit pour les voisins.');
    await page.getByLabel('SIRET').fill(inventedSiret());
    await page.getByLabel('Nom de l’entreprise').fill('Testard Lutherie');
    await page.getByRole('radio', { name: /Formule résident/ }).click();
    await step(page, 'Choisir une formule', 'Fait').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Bonjour Lou' }).waitFor();
    expect(await page.getByLabel('Métier').inputValue()).toBe('Lutherie');
  });

  it('is told what is left when they send too early', async () => {
    const { page } = phone;
    await page.getByRole('button', { name: 'Envoyer ma candidature' }).click();
    await page.getByText(/il vous reste à déposer les pièces demandées/).waitFor();
  });

  it('hands in their papers, accepts the rules and sends', async () => {
    const { page } = phone;
    await handIn(page, /Assurance responsabilité civile/);
    await handIn(page, /Extrait Kbis/);
    await page.getByRole('button', { name: 'J’ai lu et j’accepte le règlement' }).click();
    await page.getByText(/Vous l’avez accepté le/).waitFor();
    await picture(page, 'applicant-ready-360', { fullPage: true });
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Envoyer ma candidature' }).click();
    await page.getByText('Candidature envoyée').waitFor();
  });

  it('is answered by a manager, who looks at the papers first', async () => {
    const { page } = desk;
    await signInAs(page, 'manager');
    await page.goto('/gestion/a-valider');
    const papers = page.getByRole('region', { name: /^Documents/ }).getByRole('listitem');
    const insurance = papers.filter({ hasText: 'Assurance' }).filter({ hasText: 'Lou Testard' });
    await insurance.getByLabel('Valable jusqu’au').fill(`${new Date().getFullYear() + 1}-06-30`);
    await insurance.getByRole('button', { name: /^Accepter/ }).click();
    await insurance.waitFor({ state: 'detached' });
    const registration = papers.filter({ hasText: 'Extrait Kbis' }).filter({ hasText: 'Lou Testard' });
    await registration.getByRole('button', { name: /^Accepter/ }).click();
    await registration.waitFor({ state: 'detached' });
    const application = page
      .getByRole('region', { name: /^Candidatures/ })
      .getByRole('listitem')
      .filter({ hasText: 'Testard Lutherie' });
    await application.getByRole('button', { name: /^Accepter/ }).click();
    await application.waitFor({ state: 'detached' });
  });

  it('is a member from then on', async () => {
    const { page } = phone;
    await page.goto('/');
    await page.getByRole('heading', { name: 'Vos prochains créneaux' }).waitFor();
    await page.goto('/mes-acces');
    const everywhere = page.getByRole('region', { name: 'Pour toutes les machines' });
    await everywhere.getByText('Règlement intérieur accepté').waitFor();
    await everywhere.getByText('Abonnement ou carnet d’heures').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

import { DESK, PHONE, visit, type Visit } from '../harness/browser';
import { signedIn } from '../harness/graphql-client';
import { picture, violations } from '../harness/screens';
import { signInAs } from '../harness/sign-in-page';

const PLAN = `Formule d’essai ${Date.now().toString(36)}`;

let desk: Visit;
let phone: Visit;
let memberId: string;

beforeAll(async () => {
  const member = await signedIn('artisan2');
  const { viewer } = await member.data<{ viewer: { id: string } }>('{ viewer { id } }');
  memberId = viewer.id;
  desk = await visit(DESK);
  phone = await visit(PHONE);
  await signInAs(desk.page, 'manager');
  await signInAs(phone.page, 'artisan2');
});
afterAll(async () => {
  await desk.close();
  await phone.close();
});

describe('a subscription, from the plan to the notice', () => {
  it('begins with a plan that a manager makes, its price with tax said while it is typed', async () => {
    const { page } = desk;
    await page.goto('/gestion/formules');
    await page.getByRole('button', { name: 'Créer une formule' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Créer la formule' }).click();
    await dialog.getByText('Donnez un nom.').waitFor();
    await dialog.getByLabel('Nom').fill(PLAN);
    await dialog.getByLabel('Prix hors taxes').fill('200');
    await dialog.getByText(/Soit 240,00\s€ TTC/).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'manager-plan-1440');
    await dialog.getByRole('button', { name: 'Créer la formule' }).click();
    await page.getByRole('listitem').filter({ hasText: PLAN }).waitFor();
  });

  it('goes to another plan from a day on, which the member reads', async () => {
    const { page } = desk;
    await page.goto(`/gestion/membres/${memberId}`);
    await page.getByRole('button', { name: 'Changer de formule' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: new RegExp(PLAN) }).check();
    await dialog.getByRole('button', { name: 'Changer la formule' }).click();
    await page.getByText('Changement de formule enregistré').waitFor();
    await phone.page.goto('/mon-abonnement');
    await phone.page.getByText(new RegExp(`${PLAN}, 240,00`)).waitFor();
  });

  it('is paused and runs again, said on the board', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Mettre en pause' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Motif').fill('Chantier au loin');
    await dialog.getByRole('button', { name: 'Mettre en pause' }).click();
    await page.getByText(/En pause depuis le .*\s:\sChantier au loin/).waitFor();
    await phone.page.goto('/mon-abonnement');
    await phone.page.getByText('en pause', { exact: true }).waitFor();
    await page.goto('/gestion/abonnements?etat=PAUSED');
    await page.getByRole('button', { name: 'en pause', pressed: true }).waitFor();
    await page.goto(`/gestion/membres/${memberId}`);
    await page.getByRole('button', { name: 'Reprendre l’abonnement' }).click();
    await page.getByText('L’abonnement reprend').waitFor();
  });

  it('is left by its member, who reads the end and the cost first, and stays after all', async () => {
    const { page } = phone;
    await page.goto('/mon-abonnement');
    await page.getByRole('button', { name: 'Donner mon préavis…' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText(/Votre dernier jour\s: le/).waitFor();
    await sheet.getByText('Encore à payer jusque-là').waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'member-leaves-360');
    await sheet.getByRole('button', { name: 'Donner mon préavis', exact: true }).click();
    await page.getByText('préavis donné', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Rester finalement' }).click();
    await page.getByText('actif', { exact: true }).waitFor();
  });
});

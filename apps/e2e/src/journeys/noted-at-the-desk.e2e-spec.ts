import { DESK, PHONE, visit, type Visit } from '../harness/browser';
import { signedIn } from '../harness/graphql-client';
import { picture, violations } from '../harness/screens';
import { signInAs } from '../harness/sign-in-page';

const ITEM = `Bande abrasive ${Date.now().toString(36)}`;

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

describe('what is taken at the desk', () => {
  it('is noted on the record of the person, its total said before', async () => {
    const { page } = desk;
    await page.goto(`/gestion/membres/${memberId}`);
    await page.getByRole('button', { name: 'Noter un article' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Noter', exact: true }).click();
    await dialog.getByText('Dites ce que c’est.').waitFor();
    await dialog.getByLabel('Article').fill(ITEM);
    await dialog.getByLabel('Quantité').fill('3');
    await dialog.getByLabel('Prix unitaire TTC').fill('4,50');
    await dialog.getByText(/En tout\s: 13,50\s€/).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'manager-item-1440');
    await dialog.getByRole('button', { name: 'Noter', exact: true }).click();
    await page.getByText('Noté : ce sera sur la prochaine facture.').waitFor();
    await page.getByRole('button', { name: `Retirer ${ITEM}` }).waitFor();
  });

  it('is seen coming by the person, on a phone', async () => {
    const { page } = phone;
    await page.goto('/mes-factures');
    await page.getByText(ITEM).scrollIntoViewIfNeeded();
    await page.getByText(/13,50\s€/).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'member-next-invoice-360');
  });

  it('is withdrawn with a reason as long as no invoice has it', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: `Retirer ${ITEM}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Pourquoi').fill('Rapporté intact');
    await dialog.getByRole('button', { name: 'Retirer', exact: true }).click();
    await page.getByText('Retiré de la prochaine facture.').waitFor();
    await phone.page.reload();
    await phone.page.getByRole('heading', { name: 'Factures et avoirs' }).waitFor();
    expect(await phone.page.getByText(ITEM).count()).toBe(0);
  });
});

describe('a tool that comes back damaged', () => {
  it('leads from taking it back to noting what is broken', async () => {
    const { page } = desk;
    await page.goto('/gestion/outils');
    await page
      .getByRole('button', { name: /^Rendre\s:/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Rendu abîmé : noter la casse à facturer').check();
    await dialog.getByRole('button', { name: 'Rendre', exact: true }).click();
    const next = page.getByRole('dialog', { name: /^Noter pour la prochaine facture/ });
    expect(await next.getByLabel('Ce qui est cassé').inputValue()).not.toBe('');
    await next.getByLabel('Montant à payer, sans TVA').fill('24');
    expect(await violations(page)).toEqual([]);
    await next.getByRole('button', { name: 'Noter', exact: true }).click();
    await page.getByText('Noté : ce sera sur la prochaine facture.').waitFor();
  });
});

import { DESK, visit, type Visit } from '../harness/browser';
import { signInAs } from '../harness/sign-in-page';

let desk: Visit;

beforeAll(async () => {
  desk = await visit(DESK);
  await signInAs(desk.page, 'manager');
});
afterAll(() => desk.close());

describe('when the network goes in the middle of a form', () => {
  it('nothing typed is lost, the screen says so, and the same button works once it is back', async () => {
    const { page, context } = desk;
    await page.goto('/gestion/membres');
    await page.getByRole('button', { name: 'Inscrire une personne' }).click();
    const dialog = page.getByRole('dialog');
    const register = dialog.getByRole('button', { name: 'Inscrire une personne' });
    await dialog.getByLabel('Prénom').fill('Zoé');
    await dialog.getByLabel('Nom de famille').fill('Sansréseau');
    await dialog.getByLabel('Adresse électronique').fill('zoe.sansreseau@exemple.fr');
    await dialog.getByRole('checkbox', { name: 'Artisan' }).check();
    await context.setOffline(true);
    await register.click();
    await page.getByText(/La connexion ne passe pas\. Rien n’a été perdu/).waitFor();
    expect(await dialog.getByLabel('Prénom').inputValue()).toBe('Zoé');
    await context.setOffline(false);
    await register.click();
    await page.getByRole('heading', { level: 1, name: 'Zoé Sansréseau' }).waitFor();
  });

  it('a page that cannot be fetched says so and leaves the ways elsewhere', async () => {
    const { page, context } = desk;
    await page.goto('/gestion/aujourdhui');
    await page.getByRole('heading', { level: 1, name: 'Aujourd’hui' }).waitFor();
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Journal' }).click();
    await page
      .getByRole('alert')
      .getByText(/La connexion ne passe pas/)
      .waitFor();
    expect(await page.getByRole('link', { name: 'Planning' }).isVisible()).toBe(true);
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByRole('heading', { level: 1, name: 'Journal' }).waitFor();
  });
});

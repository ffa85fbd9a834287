import { DESK, visit, type Visit } from '../harness/browser';
import { signedIn, type GraphqlClient } from '../harness/graphql-client';
import { inventedSiret } from '../harness/invented-siret';
import { picture, violations } from '../harness/screens';
import { signInAs } from '../harness/sign-in-page';

const MARK = Date.now().toString(36);
const OWNER = `Ida Fontanel${MARK}`;
const APPRENTICE = `Noé Bresson${MARK}`;
const BUSINESS = `Fontanel ${MARK}`;

let desk: Visit;
let manager: GraphqlClient;

const REGISTER = `mutation ($input: RegisterPersonInput!) {
  registerPerson(input: $input) { person { id } refusals { code message } }
}`;

async function registered(name: string): Promise<string> {
  const [firstName, lastName] = name.split(' ');
  const email = `${lastName?.toLowerCase()}@exemple.fr`;
  const input = { email, firstName, lastName, language: 'FR', roles: ['MEMBER'] };
  const { registerPerson } = await manager.data<{ registerPerson: { person: { id: string } } }>(REGISTER, { input });
  return registerPerson.person.id;
}

let apprenticeId: string;

beforeAll(async () => {
  manager = await signedIn('manager');
  await registered(OWNER);
  apprenticeId = await registered(APPRENTICE);
  desk = await visit(DESK);
  await signInAs(desk.page, 'manager');
});
afterAll(() => desk.close());

describe('a business where two persons work', () => {
  it('is refused politely with a SIRET that is none, and registered with a good one', async () => {
    const { page } = desk;
    await page.goto('/gestion/membres');
    await page.getByRole('link', { name: 'Entreprises', exact: true }).click();
    await page.getByRole('button', { name: 'Inscrire une entreprise' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nom de l’entreprise').fill(BUSINESS);
    await dialog.getByLabel('Numéro SIRET').fill('123 456 789 00011');
    await dialog.getByLabel('Code NAFA').fill('31.09BA');
    await dialog.getByRole('button', { name: 'Inscrire une entreprise' }).click();
    await dialog.getByText('Ce numéro SIRET n’est pas valable').waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByLabel('Numéro SIRET').fill(inventedSiret());
    await dialog.getByRole('button', { name: 'Inscrire une entreprise' }).click();
    await page.getByRole('heading', { level: 1, name: BUSINESS }).waitFor();
  });

  it('receives its owner from its own record', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Ajouter une personne' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Personne', exact: true }).fill(OWNER);
    await page.getByRole('option', { name: OWNER }).click();
    await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click();
    const works = page.getByRole('region', { name: 'Qui y travaille' }).getByRole('listitem');
    await works.filter({ hasText: OWNER }).getByText('Dirigeant').waitFor();
  });

  it('receives an apprentice from the record of the person', async () => {
    const { page } = desk;
    await page.goto(`/gestion/membres/${apprenticeId}`);
    await page.getByRole('button', { name: 'Rattacher à une entreprise' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Entreprise inscrite' }).fill(BUSINESS);
    await page.getByRole('option', { name: BUSINESS }).click();
    await dialog.getByRole('combobox', { name: 'Sa place dans l’entreprise' }).click();
    await page.getByRole('option', { name: 'Apprenti' }).click();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Rattacher', exact: true }).click();
    await page.getByRole('region', { name: 'Entreprise' }).getByRole('link', { name: BUSINESS }).click();
    const works = page.getByRole('region', { name: 'Qui y travaille' }).getByRole('listitem');
    await works.filter({ hasText: OWNER }).waitFor();
    await works.filter({ hasText: APPRENTICE }).getByText('Apprenti').waitFor();
    await picture(page, 'manager-business-of-two-1440', { fullPage: true });
  });

  it('keeps the trace of who left', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: `Retirer ${APPRENTICE} de l’entreprise` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Retirer', exact: true }).click();
    await page.getByText('1 personne partie').click();
    await page.getByText(new RegExp(`${APPRENTICE}, du .* au `)).waitFor();
    await page.goto(`/gestion/membres/${apprenticeId}`);
    await page.getByText('Cette personne n’est rattachée à aucune entreprise inscrite.').waitFor();
  });
});

import { DateTime } from 'luxon';
import type { Locator, Page } from 'playwright-core';
import { PHONE, TABLET, visit, type Visit } from '../harness/browser';
import { type GraphqlClient, signedIn } from '../harness/graphql-client';
import { ZONE } from '../harness/place';
import { picture, violations } from '../harness/screens';
import { signInAs } from '../harness/sign-in-page';

const TITLE = `Affûter les fers ${Date.now()}`;
/** Before anybody is there: nobody is taken elsewhere. */
const DAY = DateTime.now().setZone(ZONE).plus({ days: 19 }).toISODate() ?? '';

let tablet: Visit;
let phone: Visit;
let manager: GraphqlClient;

beforeAll(async () => {
  tablet = await visit(TABLET);
  phone = await visit(PHONE);
  manager = await signedIn('manager');
});
afterAll(async () => {
  await takeOutOfCatalogue();
  await tablet.close();
  await phone.close();
});

const panel = (page: Page): Locator => page.getByRole('dialog');
const rowOf = (page: Page): Locator => page.getByRole('row').filter({ hasText: TITLE });

interface Standing {
  readonly trainings: readonly {
    readonly id: string;
    readonly title: string;
    readonly level: string;
    readonly habilitationType: { readonly id: string };
    readonly nextSessions: readonly { readonly id: string }[];
  }[];
}

/** Other journeys count what is at the catalogue. */
async function takeOutOfCatalogue(): Promise<void> {
  const { trainings } = await manager.data<Standing>(
    '{ trainings { id title level habilitationType { id } nextSessions { id } } }',
  );
  for (const { id, title, level, habilitationType, nextSessions } of trainings.filter((one) => one.title === TITLE)) {
    for (const { id: sessionId } of nextSessions)
      await manager.data(
        'mutation ($input: CancelTrainingSessionInput!) { cancelTrainingSession(input: $input) { refusals { code } } }',
        { input: { sessionId, reason: 'Fin de l’essai' } },
      );
    const numbers = { minutes: 60, priceCents: 0, seats: 2, minimumEnrolled: 1, cancellationDeadlineHours: 24 };
    await manager.data('mutation ($input: EditTrainingInput!) { editTraining(input: $input) { refusals { code } } }', {
      input: {
        trainingId: id,
        title,
        description: '',
        level,
        habilitationTypeId: habilitationType.id,
        ...numbers,
        offered: false,
      },
    });
  }
}

describe('a trainer, from an idea to a full session', () => {
  it('creates a training, told first what is missing', async () => {
    const { page } = tablet;
    await signInAs(page, 'trainer');
    await page.goto('/gestion/formations');
    await page.getByRole('link', { name: 'Catalogue et questionnaires' }).click();
    await page.getByRole('button', { name: 'Créer une formation' }).click();
    const sheet = panel(page);
    await sheet.getByRole('button', { name: 'Créer la formation' }).click();
    await sheet.getByText('Donnez un intitulé').waitFor();
    expect(await sheet.getByLabel('Intitulé').evaluate((field) => field === document.activeElement)).toBe(true);
    await sheet.getByLabel('Intitulé').fill(TITLE);
    await sheet.getByLabel('Habilitation accordée').selectOption({ label: 'Toupie' });
    await sheet.getByLabel('Durée, en heures').fill('1,5');
    await sheet.getByLabel('Places').fill('1');
    await sheet.getByRole('button', { name: 'Créer la formation' }).click();
    await sheet.getByText('pas plus que de places').waitFor();
    expect(await violations(page)).toEqual([]);
    await sheet.getByLabel('Inscrits au minimum').fill('1');
    await sheet.getByRole('button', { name: 'Créer la formation' }).click();
    await sheet.waitFor({ state: 'detached' });
    await rowOf(page).getByText('1 h 30, gratuit').waitFor();
  });

  it('writes its quiz', async () => {
    const { page } = tablet;
    await rowOf(page)
      .getByRole('link', { name: /questionnaire/i })
      .click();
    await page.getByText('Pas encore de question').waitFor();
    await page.getByRole('button', { name: 'Ajouter une question' }).click();
    await page.getByLabel('Énoncé de la question 1').fill('Que porte-t-on à la meule ?');
    await page.getByLabel('Réponse 1 à la question 1', { exact: true }).fill('Des lunettes');
    await page.getByLabel('Réponse 2 à la question 1', { exact: true }).fill('Des gants');
    await page.getByRole('button', { name: 'Enregistrer le questionnaire' }).click();
    await page.getByText('Cochez au moins une réponse juste.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('La réponse 1 à la question 1 est juste').check();
    await page.getByRole('button', { name: 'Enregistrer le questionnaire' }).click();
    await page.getByText('Questionnaire enregistré.').waitFor();
    await page.reload();
    expect(await page.getByLabel('La réponse 1 à la question 1 est juste').isChecked()).toBe(true);
    await picture(page, 'trainer-quiz-written-820');
    await page.getByRole('link', { name: 'Catalogue des formations' }).click();
    await rowOf(page).getByText('une question, 80 % pour réussir').waitFor();
  });

  it('opens a session of it', async () => {
    const { page } = tablet;
    await page.goto('/gestion/formations');
    await page.getByRole('button', { name: 'Planifier une session' }).click();
    const plan = panel(page);
    await plan.getByLabel('Formation').selectOption({ label: TITLE });
    await plan.getByLabel('Jour').fill(DAY);
    await plan.getByLabel('De', { exact: true }).fill('05:00');
    for (const machine of await plan.getByRole('checkbox').all()) await machine.uncheck();
    await plan.getByRole('button', { name: 'Planifier une session' }).click();
    await page.getByText('Session planifiée').waitFor();
  });

  it('has an artisan enrolled, told in the centre, who passes the quiz', async () => {
    const { page } = phone;
    await signInAs(page, 'artisan2');
    await page.goto('/formations');
    const card = page.getByRole('listitem').filter({ hasText: TITLE }).first();
    await card.getByRole('link', { name: /Détails/ }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await page.getByRole('button', { name: new RegExp(`^M’inscrire.*${TITLE}`) }).click();
    await page.getByText('Vous êtes inscrit').first().waitFor();
    await page.goto('/notifications');
    await page.getByRole('link', { name: new RegExp(`Vous êtes inscrit.*${TITLE}`) }).click();
    await page.getByRole('group', { name: 'Que porte-t-on à la meule ?' }).getByLabel('Des lunettes').check();
    await page.getByRole('button', { name: 'Valider mes réponses' }).click();
    await page.getByText('Bravo, c’est réussi').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

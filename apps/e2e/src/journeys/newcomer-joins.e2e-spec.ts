import { DateTime } from 'luxon';
import { Pool } from 'pg';
import type { Locator, Page } from 'playwright-core';
import { databaseUrl } from '../harness/addresses';
import { morningsAroundAutumnChange } from '../harness/autumn';
import { DESK, PHONE, TABLET, visit, type Visit } from '../harness/browser';
import { type GraphqlClient, signedIn } from '../harness/graphql-client';
import { openUntil } from '../harness/horizon';
import { inventedSiret } from '../harness/invented-siret';
import { freeSlots, resourceNamed, type Slot, ZONE } from '../harness/place';
import { picture, violations } from '../harness/screens';
import { signInAs } from '../harness/sign-in-page';
import { beginsNow, bookingsBeginNow } from '../harness/time-passes';

const EMAIL = `lou.testard.${Date.now()}@exemple.fr`;
const PASSWORD = 'un etabli au soleil du matin';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');

const MACHINE = 'Scie à format';
const TRAINING = 'Scie à format : débiter panneaux et massif';
const MORNINGS = morningsAroundAutumnChange();

let phone: Visit;
let desk: Visit;
let tablet: Visit;
let pool: Pool;
let manager: GraphqlClient;
let machineId: string;
let horizonBefore: number;
/** When the trainer teaches: the machine is free and the place is open. */
let lesson: Slot;

beforeAll(async () => {
  phone = await visit(PHONE);
  desk = await visit(DESK);
  tablet = await visit(TABLET);
  pool = new Pool({ connectionString: databaseUrl(), max: 1 });
  manager = await signedIn('manager');
  machineId = await resourceNamed(manager, MACHINE);
  horizonBefore = await openUntil(manager, machineId, 450);
  const [free] = await freeSlots(manager, machineId, { minutes: 180, days: 2 });
  if (!free) throw new Error(`${MACHINE} is never free for three hours`);
  lesson = free;
});
afterAll(async () => {
  await openUntil(manager, machineId, horizonBefore);
  await pool.end();
  await tablet.close();
  await phone.close();
  await desk.close();
});

const panel = (page: Page): Locator => page.getByRole('dialog');

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
    await insurance.getByLabel('Valable jusqu’au').fill(`${new Date().getFullYear() + 1}-12-31`);
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
    await page.getByRole('link', { name: /^Lou Testard : inscrit sans formule/ }).click();
    await page.getByRole('button', { name: 'Abonner', exact: true }).click();
    await panel(page)
      .getByRole('radio', { name: /Formule résident/ })
      .click();
    await panel(page).getByRole('button', { name: 'Abonner', exact: true }).click();
    await page.getByText('Abonnement enregistré').waitFor();
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

const civil = (instant: string): DateTime => DateTime.fromISO(instant).setZone(ZONE);

/** Wishes for that hour of the machine, from its page. */
async function wishFor(page: Page, at: DateTime, minutes: number): Promise<void> {
  await page.goto(`/planning?jour=${at.toISODate()}&vue=liste`);
  await page
    .getByRole('button', { name: new RegExp(`^Réserver : ${MACHINE}`) })
    .first()
    .click();
  await page.getByLabel('Début').selectOption(String(at.toMillis()));
  await page.getByLabel('Durée').selectOption(String(minutes));
}

/** Answers the quiz as somebody who knows: what is right is read from the database. */
async function answerRightly(page: Page): Promise<void> {
  const { rows } = await pool.query<{ question: string; right: string[] }>(
    `select q.question, array(select q.answers[i + 1] from unnest(q.right_answers) i) as right
     from quiz_question q join training t on t.id = q.training_id where translate(t.title, chr(160), ' ') = $1`,
    [TRAINING],
  );
  for (const { question, right } of rows)
    for (const answer of right)
      await page.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check();
}

describe('the same newcomer, from the first training to the first booking', () => {
  it('is told what they lack before a machine, and takes a seat in one tap', async () => {
    const trainer = tablet.page;
    await signInAs(trainer, 'trainer');
    await trainer.goto('/gestion/formations');
    await trainer.getByRole('button', { name: 'Planifier une session' }).click();
    const plan = panel(trainer);
    await plan.getByLabel('Formation').selectOption({ label: TRAINING });
    await plan.getByLabel('Jour').fill(civil(lesson.startsAt).toISODate() ?? '');
    await plan.getByLabel('De', { exact: true }).fill(civil(lesson.startsAt).toFormat('HH:mm'));
    await plan.getByLabel('À', { exact: true }).fill(civil(lesson.endsAt).toFormat('HH:mm'));
    await plan.getByRole('button', { name: 'Planifier une session' }).click();
    await trainer.getByText('Session planifiée').waitFor();

    const { page } = phone;
    await wishFor(page, civil(lesson.startsAt).plus({ weeks: 1 }), 120);
    const missing = panel(page).getByRole('listitem').filter({ hasText: 'demande l’habilitation' }).first();
    const seat = missing.getByRole('listitem').filter({ hasText: TRAINING }).first();
    await seat.getByRole('button', { name: /^M’inscrire/ }).click();
    await seat.getByText('Votre place est réservée').waitFor();
    await picture(page, 'newcomer-enrolled-360');
  });

  it('passes the quiz before the practice', async () => {
    const { page } = phone;
    await panel(page).getByRole('link', { name: 'Passer le questionnaire' }).click();
    await answerRightly(page);
    await page.getByRole('button', { name: 'Valider mes réponses' }).click();
    await page.getByText('Bravo, c’est réussi').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('is ticked present by the trainer on a tablet, and habilitated by the result', async () => {
    const { page } = tablet;
    const sessionId = await beginsNow(pool, { training: TRAINING, startsAt: lesson.startsAt });
    await page.goto(`/gestion/formations/${sessionId}`);
    await page.getByRole('radiogroup', { name: 'Présence de Lou Testard' }).getByText('Présent').click();
    await page.getByText('Présence enregistrée.').waitFor();
    await page.getByRole('radiogroup', { name: 'Résultat de Lou Testard' }).getByText('Réussi').click();
    await picture(page, 'trainer-results-820');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Enregistrer les résultats' }).click();
    await page.getByText('Résultats enregistrés').waitFor();
  });

  it('accepts the safety sheet, and has all it takes', async () => {
    const { page } = phone;
    await page.goto(`/machines/${machineId}`);
    await page.getByRole('button', { name: 'J’ai lu et je respecterai cette fiche' }).click();
    await page.getByText('Lue et acceptée le').waitFor();
    await page.goto('/mes-acces');
    const machine = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: MACHINE, exact: true }) });
    await machine.getByText('Tout est bon').waitFor();
  });

  it('books every week at the same hour across the change of October', async () => {
    const { page } = phone;
    const [first] = MORNINGS;
    if (!first) throw new Error('no morning');
    await wishFor(page, first, 120);
    await panel(page).getByText('C’est libre.').waitFor();
    await page.getByRole('switch', { name: 'Répéter' }).click();
    await page.getByRole('button', { name: `Réserver les ${MORNINGS.length} créneaux` }).click();
    await page.getByRole('heading', { name: `${MORNINGS.length} créneaux réservés` }).waitFor();
    const { rows } = await pool.query<{ at: string }>(
      `select to_char(b.starts_at at time zone 'Europe/Paris', 'HH24:MI') as at
       from booking b join person p on p.id = b.person_id where p.email = $1`,
      [EMAIL],
    );
    expect(rows.map(({ at }) => at)).toEqual(MORNINGS.map(() => '09:00'));
  });

  it('says they are there with the code on the machine, then frees what they do not need', async () => {
    const { page } = phone;
    const code = await bookingsBeginNow(pool, { email: EMAIL, machineId });
    await page.goto(`/m/${code}`);
    await page.getByRole('button', { name: 'Je suis là' }).click();
    await page.getByText('C’est noté : vous êtes là.').waitFor();
    await picture(page, 'newcomer-checked-in-360');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'J’ai fini, je libère la suite' }).click();
    await page.getByText('Merci : la suite est libre').waitFor();
  });
});

import { DateTime } from 'luxon';
import { DESK, visit, type Visit } from '../harness/browser';
import { PASSWORD, signedIn } from '../harness/graphql-client';
import { act, freeSlots, resourceNamed, ZONE } from '../harness/place';
import { tabTo } from '../harness/screens';
import { signInAs } from '../harness/sign-in-page';

let artisan: Visit;
let day: string;

beforeAll(async () => {
  const client = await signedIn('artisan2');
  const [slot] = await freeSlots(client, await resourceNamed(client, 'Établi de montage 2'), { days: 7, minutes: 60 });
  day =
    DateTime.fromISO(slot?.startsAt ?? '')
      .setZone(ZONE)
      .toISODate() ?? '';
  artisan = await visit(DESK);
});
afterAll(() => artisan.close());

describe('with the keyboard alone, in the list view', () => {
  it('an artisan signs in, books, and cancels', async () => {
    const { page } = artisan;
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    await page.goto('/connexion');
    await tabTo(page, page.getByLabel('E-mail'));
    await page.keyboard.type('artisan2@etabli.example');
    await tabTo(page, page.getByLabel('Mot de passe', { exact: true }));
    await page.keyboard.type(PASSWORD);
    await press('Enter');
    await page.waitForURL((url) => url.pathname !== '/connexion');

    await page.goto(`/planning?jour=${day}&vue=liste`);
    await tabTo(page, page.getByRole('button', { name: /^Réserver : Établi de montage 2/ }).first());
    await press('Enter');
    await page.getByText('C’est libre.').waitFor();
    await tabTo(page, page.getByRole('button', { name: /^Réserver de / }));
    await press('Enter');
    await page.getByText('C’est réservé').waitFor();
    await press('Escape');

    await page.goto('/reservations');
    const card = page.getByRole('article', { name: 'Établi de montage 2' }).last();
    await tabTo(page, card.getByRole('button', { name: 'Annuler' }));
    await press('Enter');
    await tabTo(page, page.getByRole('button', { name: 'Annuler la réservation' }));
    await press('Enter');
    await page.getByText(/Réservation annulée/).waitFor();
  });
});

describe('with the keyboard alone, a manager', () => {
  let desk: Visit;
  beforeAll(async () => {
    desk = await visit(DESK);
    await signInAs(desk.page, 'manager');
    await desk.page.getByRole('button', { name: 'Rechercher' }).waitFor();
  });
  afterAll(() => desk.close());

  it('finds a machine by Ctrl K from anywhere, and comes back where they were on Escape', async () => {
    const { page } = desk;
    const planning = page.getByRole('link', { name: 'Planning' });
    await tabTo(page, planning);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.waitForFunction((link) => link === document.activeElement, await planning.elementHandle());
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('tour de potier');
    await page.getByRole('option', { name: /Tour de potier 2/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Tour de potier 2' }).waitFor();
  });

  it('moves somebody’s booking out of opening hours, by giving a reason', async () => {
    const { page } = desk;
    const artisanClient = await signedIn('artisan2');
    const resourceId = await resourceNamed(artisanClient, 'Établi de montage 1');
    const free = await freeSlots(artisanClient, resourceId, { days: 9, minutes: 60, first: 20 });
    const slot = free.at(-1);
    const { viewer } = await artisanClient.data<{ viewer: { id: string } }>('{ viewer { id } }');
    const wish = { resourceId, personId: viewer.id, overrideReason: 'Commande urgente', ...slot };
    const { booking } = await act(await signedIn('manager'), 'bookSlot', wish);
    if (!booking) throw new Error('the slot was to be free');
    const bookedDay = DateTime.fromISO(booking.startsAt).setZone(ZONE).toISODate();
    await page.goto(`/gestion/planning?jour=${bookedDay}&vue=jour`);
    const begins = DateTime.fromISO(booking.startsAt).setZone(ZONE).toFormat("H'\\sh'");
    const row = page.locator(`[data-track="${resourceId}"]`);
    await row
      .getByRole('button', { name: new RegExp(`^Mehdi Fournier, .*, ${begins}.* à `) })
      .first()
      .focus();
    await page.keyboard.press('m');
    for (let steps = 0; steps < 30; steps += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: /^Déplacer pour / });
    await tabTo(page, dialog.getByLabel('Passer outre, pour quelle raison ?'));
    await page.keyboard.type('Commande urgente, accord du responsable');
    await tabTo(page, dialog.getByRole('button', { name: /^Déplacer\s:/ }));
    await page.keyboard.press('Enter');
    await dialog.getByText('C’est déplacé').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
});

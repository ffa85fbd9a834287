import { DateTime } from 'luxon';
import { DESK, visit, type Visit } from '../harness/browser';
import { PASSWORD, signedIn } from '../harness/graphql-client';
import { freeSlots, resourceNamed, ZONE } from '../harness/place';
import { tabTo } from '../harness/screens';

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

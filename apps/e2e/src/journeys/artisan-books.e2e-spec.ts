import { DateTime } from 'luxon';
import type { Page } from 'playwright-core';
import { mainUrl, otherUrl } from '../harness/addresses';
import { DESK, PHONE, visit, type Visit } from '../harness/browser';
import { type GraphqlClient, signedIn } from '../harness/graphql-client';
import { act, codesOf, freeSlots, resourceNamed, ZONE } from '../harness/place';
import { picture } from '../harness/screens';
import { signInAs } from '../harness/sign-in-page';

let artisan: Visit;
let neighbour: Visit;
let manager: GraphqlClient;
let sawId: string;
let day: string;

beforeAll(async () => {
  const client = await signedIn('artisan');
  sawId = await resourceNamed(client, 'Scie à format');
  const [slot] = await freeSlots(client, sawId, { days: 4, minutes: 120 });
  day =
    DateTime.fromISO(slot?.startsAt ?? '')
      .setZone(ZONE)
      .toISODate() ?? '';
  artisan = await visit(PHONE, mainUrl());
  neighbour = await visit(DESK, otherUrl());
  manager = await signedIn('manager');
});

afterAll(async () => {
  await manager.ask('mutation ($id: ID!) { returnToService(input: { resourceId: $id }) { refusals { code } } }', {
    id: sawId,
  });
  await artisan.close();
  await neighbour.close();
});

const open = (page: Page, name: string): Promise<void> => page.getByRole('link', { name }).first().click();
const sawLine = (page: Page) => page.getByRole('img', { name: /^Pris, / });

/** The card of the booking made here: the only one of that machine on that day. */
const sawOf = (page: Page) => {
  const words = DateTime.fromISO(day, { zone: ZONE }).setLocale('fr').toFormat('d LLLL').replaceAll(' ', '\u00a0');
  return page.getByRole('article', { name: 'Scie à format' }).filter({ hasText: words });
};

/** Where the booking is, and another free start of the same length on the same day. */
async function placeToMoveTo(): Promise<{ from: string; to: string }> {
  const client = await signedIn('artisan');
  const { myBookings } = await client.data<{
    myBookings: { nodes: { startsAt: string; endsAt: string; resource: { id: string } }[] };
  }>('{ myBookings(first: 100) { nodes { startsAt endsAt resource { id } } } }');
  const onTheDay = (instant: string): boolean => DateTime.fromISO(instant).setZone(ZONE).toISODate() === day;
  const booked = myBookings.nodes.find(({ resource, startsAt }) => resource.id === sawId && onTheDay(startsAt));
  if (!booked) throw new Error('the booking is not there');
  const minutes = (Date.parse(booked.endsAt) - Date.parse(booked.startsAt)) / 60_000;
  const free = await freeSlots(client, sawId, { days: 4, minutes, first: 12 });
  const other = free.find(({ startsAt }) => onTheDay(startsAt) && startsAt !== booked.startsAt);
  if (!other) throw new Error('no other free slot that day');
  return { from: booked.startsAt, to: other.startsAt };
}

/** The button of the panel, which says the hours. */
const confirm = (page: Page): Promise<void> => page.getByRole('button', { name: /^Réserver de / }).click();

/** What a manager does at the desk when a machine breaks. */
async function takeOutOfService(): Promise<void> {
  const { page, close } = await visit(DESK);
  await signInAs(page, 'manager');
  await page.goto(`/gestion/machines/${sawId}`);
  await page.getByRole('button', { name: 'Mettre hors service' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Raison').fill('Lame voilée');
  await dialog.getByRole('button', { name: 'Mettre hors service' }).click();
  await dialog.getByText('Scie à format est hors service').waitFor();
  await picture(page, 'manager-out-of-service-1440');
  await close();
}

describe('an artisan on a phone', () => {
  it('signs in and sees what is next', async () => {
    await signInAs(artisan.page, 'artisan');
    await artisan.page.getByRole('heading', { name: /Bonjour/ }).waitFor();
    await picture(artisan.page, 'member-home-360');
  });

  it('sees why the toupie is refused, and what mends it', async () => {
    const { page } = artisan;
    await page.goto('/machines');
    await open(page, 'Toupie');
    await page.getByRole('heading', { name: 'Toupie', level: 1 }).waitFor();
    const need = page.getByRole('listitem').filter({ hasText: 'Habilitation Toupie' });
    expect(await need.innerText()).toMatch(/formation/i);
    await picture(page, 'member-refused-toupie-360');
  });

  it('books the scie à format while a neighbour, on another server, sees it appear', async () => {
    const watching = neighbour.page;
    await signInAs(watching, 'artisan2');
    await watching.goto(`/planning?jour=${day}&vue=jour`);
    await watching.getByRole('heading', { name: 'Planning' }).waitFor();
    await watching.getByText('Scie à format').first().waitFor();
    const before = await sawLine(watching).count();

    const { page } = artisan;
    await page.goto(`/planning?jour=${day}&vue=liste`);
    await page
      .getByRole('button', { name: /^Réserver : Scie à format/ })
      .first()
      .click();
    await page.getByText('C’est libre.').waitFor();
    await picture(page, 'member-booking-panel-360');
    await confirm(page);
    await page.getByText('C’est réservé').waitFor();
    await picture(page, 'member-booked-360');

    await watching.waitForFunction(
      (count) => document.querySelectorAll('[role=img][aria-label^="Pris, "]').length > count,
      before,
    );
    await picture(watching, 'planning-live-1440');
  });

  it('moves it, then cancels it after reading what happens next', async () => {
    const { page } = artisan;
    const { from, to } = await placeToMoveTo();
    await page.goto('/reservations');
    await sawOf(page).getByRole('button', { name: 'Déplacer' }).click();
    await page.getByLabel('Début').selectOption(String(Date.parse(to)));
    expect(to).not.toBe(from);
    await page.getByText('C’est libre.').waitFor();
    await page.getByRole('button', { name: /^Déplacer\s:/ }).click();
    await page.getByText('C’est déplacé').waitFor();
    await picture(page, 'member-moved-360');
    await page.goto('/reservations');
    await sawOf(page).getByRole('button', { name: 'Annuler' }).click();
    await page.getByText(/Le créneau sera aussitôt proposé/).waitFor();
    await picture(page, 'member-cancel-360');
    await page.getByRole('button', { name: 'Annuler la réservation' }).click();
    await page.getByText(/Réservation annulée/).waitFor();
  });

  it('is refused with the reason and somewhere else to go once a manager takes the machine out of service', async () => {
    const { page } = artisan;
    await page.goto(`/planning?jour=${day}&vue=liste`);
    await page
      .getByRole('button', { name: /^Réserver : Scie à format/ })
      .first()
      .click();
    await page.getByText('C’est libre.').waitFor();
    await takeOutOfService();
    // the verdict follows the planning: the open panel says so before anybody presses its button
    await page
      .getByText(/Lame voilée/)
      .first()
      .waitFor();
    await picture(page, 'member-out-of-service-360');
    const client = await signedIn('artisan');
    const [slot] = await freeSlots(client, await resourceNamed(client, 'Scie à ruban'), { days: 5 });
    const answer = await act(client, 'bookSlot', { resourceId: sawId, ...slot });
    expect(codesOf(answer)).toEqual(['RESOURCE_OUT_OF_SERVICE']);
    expect(answer.refusals[0]?.message).toContain('Lame voilée');
    expect(answer.refusals[0]?.alternatives?.length).toBeGreaterThan(0);
  });
});

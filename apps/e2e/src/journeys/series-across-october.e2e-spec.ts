import { DateTime } from 'luxon';
import type { Locator, Page } from 'playwright-core';
import { morningsAroundAutumnChange } from '../harness/autumn';
import { PHONE, visit, type Visit } from '../harness/browser';
import { type GraphqlClient, signedIn } from '../harness/graphql-client';
import { openUntil } from '../harness/horizon';
import { act, resourceNamed } from '../harness/place';
import { picture, violations } from '../harness/screens';
import { signInAs } from '../harness/sign-in-page';

const MACHINE = 'Tour à bois';

const MORNINGS = morningsAroundAutumnChange();
const WEEKS = MORNINGS.length;

const morning = (week: number): DateTime => {
  const at = MORNINGS[week];
  if (!at) throw new Error(`no week ${week}`);
  return at;
};
const dayInWords = (at: DateTime): string => at.setLocale('fr').toFormat('ccc d LLL').replaceAll(' ', '\u00a0');
const utc = (at: DateTime): string => at.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");

let member: Visit;
let manager: GraphqlClient;
let neighbour: GraphqlClient;
let machineId: string;
let horizonBefore: number;
let neighbourBookingId: string;

beforeAll(async () => {
  manager = await signedIn('manager');
  machineId = await resourceNamed(manager, MACHINE);
  horizonBefore = await openUntil(manager, machineId, 450);
  neighbour = await signedIn('member041');
  // in the way of the third morning, the first of winter time
  const startsAt = utc(morning(2).plus({ minutes: 30 }));
  const endsAt = utc(morning(2).plus({ hours: 2 }));
  const { booking, refusals } = await act(neighbour, 'bookSlot', { resourceId: machineId, startsAt, endsAt });
  if (!booking) throw new Error(JSON.stringify(refusals));
  neighbourBookingId = booking.id;
  member = await visit(PHONE);
});

afterAll(async () => {
  await act(neighbour, 'cancelBooking', { bookingId: neighbourBookingId });
  await openUntil(manager, machineId, horizonBefore);
  await member.close();
});

const preview = (page: Page): Locator => page.getByRole('region', { name: 'Aperçu de la série' });
const occurrence = (page: Page, week: number): Locator =>
  preview(page)
    .getByRole('listitem')
    .filter({ hasText: dayInWords(morning(week)) });

/** The card of a morning among the bookings. */
const card = (page: Page, week: number): Locator => page.getByRole('article', { name: MACHINE }).nth(week);

interface Booked {
  readonly id: string;
  readonly startsAt: string;
  readonly state: string;
  readonly resource: { readonly id: string };
}

/** What the server holds for the member on that machine, in order. */
async function startsHeld(): Promise<string[]> {
  const client = await signedIn('member040');
  const { myBookings } = await client.data<{ myBookings: { nodes: Booked[] } }>(
    '{ myBookings(first: 100) { nodes { id startsAt state resource { id } } } }',
  );
  return myBookings.nodes
    .filter(({ resource, state }) => resource.id === machineId && state !== 'CANCELLED')
    .map(({ startsAt }) => utc(DateTime.fromISO(startsAt)))
    .sort();
}

describe('a weekly series across the change of October, on a phone far from Paris', () => {
  it('shows every morning at the same hour, and the one in the way, before anything is booked', async () => {
    const { page } = member;
    await signInAs(page, 'member040');
    await page.goto(`/planning?jour=${morning(0).toISODate()}&vue=liste`);
    await page
      .getByRole('button', { name: new RegExp(`^Réserver : ${MACHINE}`) })
      .first()
      .click();
    await page.getByLabel('Début').selectOption(String(morning(0).toMillis()));
    await page.getByLabel('Durée').selectOption('120');
    await page.getByText('C’est libre.').waitFor();
    await page.getByRole('switch', { name: 'Répéter' }).click();
    await preview(page).getByText('un jour à décider').waitFor();

    expect(await preview(page).getByRole('listitem').count()).toBe(WEEKS);
    for (let week = 0; week < WEEKS; week += 1)
      expect(await occurrence(page, week).innerText()).toContain('9\u00a0h – 11\u00a0h');
    expect(await page.getByRole('button', { name: 'Il reste un jour à décider' }).isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await occurrence(page, WEEKS - 1).scrollIntoViewIfNeeded();
    await picture(page, 'member-series-preview-360');
  });

  it('takes another hour that day, then books the four mornings at once', async () => {
    const { page } = member;
    await occurrence(page, 2)
      .getByRole('button', { name: /^Prendre cette heure : .*, 11\sh – / })
      .click();
    await occurrence(page, 2)
      .getByText(/, 11\sh – 13\sh$/)
      .waitFor();
    await page.getByRole('button', { name: `Réserver les ${WEEKS} créneaux` }).click();
    await page.getByRole('heading', { name: `${WEEKS} créneaux réservés` }).waitFor();
    await picture(page, 'member-series-booked-360');
    expect(await startsHeld()).toEqual([morning(0), morning(1), morning(2).plus({ hours: 2 }), morning(3)].map(utc));
    const file = await page.getByRole('link', { name: 'Ajouter à mon agenda' }).getAttribute('href');
    const calendar = await (await page.request.get(file ?? '')).text();
    const inFile = [...calendar.matchAll(/^DTSTART:(\S+)/gm)].map(([, at]) => utc(DateTime.fromISO(at ?? '')));
    expect(inFile.sort()).toEqual(await startsHeld());
  });

  it('says the same hours among the bookings', async () => {
    const { page } = member;
    await page.goto('/reservations');
    await card(page, 0).waitFor();
    const said = await page.getByRole('article', { name: MACHINE }).allInnerTexts();
    expect(said.map((text) => /\d+\u00a0h à \d+\u00a0h/.exec(text)?.[0])).toEqual(
      ['9 h à 11 h', '9 h à 11 h', '11 h à 13 h', '9 h à 11 h'].map((text) => text.replaceAll(' h', '\u00a0h')),
    );
  });

  it('moves one morning and all that follow to another hour, the same before and after the change', async () => {
    const { page } = member;
    await card(page, 1).getByRole('button', { name: 'Déplacer' }).click();
    await page.getByRole('radio', { name: 'Celui-ci et les suivants' }).click();
    await page.getByLabel('Nouveau début').fill('14:00');
    await page.getByRole('button', { name: 'Déplacer ces créneaux' }).click();
    await page.getByText('Créneaux déplacés.').waitFor();
    const moved = [1, 2, 3].map((week) => morning(week).set({ hour: 14 }));
    expect(await startsHeld()).toEqual([morning(0), ...moved].map(utc));
  });

  it('gives one morning and all that follow back, then the one left', async () => {
    const { page } = member;
    await card(page, 1).getByRole('button', { name: 'Annuler' }).click();
    await page.getByRole('radio', { name: 'Celui-ci et les suivants' }).click();
    await picture(page, 'member-series-cancel-360');
    await page.getByRole('button', { name: 'Annuler ces créneaux' }).click();
    await page.getByText(/Créneaux annulés/).waitFor();
    expect(await startsHeld()).toEqual([utc(morning(0))]);
    await card(page, 0).getByRole('button', { name: 'Annuler' }).click();
    await page.getByRole('button', { name: 'Choisir' }).click();
    await page.getByRole('button', { name: 'Annuler la réservation' }).click();
    await page.getByText(/Réservation annulée/).waitFor();
    expect(await startsHeld()).toEqual([]);
  });
});

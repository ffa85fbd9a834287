import { DateTime } from 'luxon';
import type { Locator, Page } from 'playwright-core';
import { PHONE, visit, type Visit } from '../harness/browser';
import { type GraphqlClient, type Refusal, signedIn } from '../harness/graphql-client';
import { act, freeSlots, resourceNamed, type Slot, ZONE } from '../harness/place';
import { picture, violations } from '../harness/screens';
import { signInAs } from '../harness/sign-in-page';

/** Not for the artisan yet, and theirs to use. */
const FORBIDDEN = 'Toupie';
const ALLOWED = 'Mortaiseuse à mèche';
const HOUR = 3_600_000;

interface Held {
  readonly machineId: string;
  /** Three hours of which a neighbour holds the last two. */
  readonly wanted: Slot;
  readonly bookingId: string;
}

let phone: Visit;
let artisan: GraphqlClient;
let neighbour: GraphqlClient;
let forbidden: Held;
let allowed: Held;

beforeAll(async () => {
  artisan = await signedIn('artisan');
  neighbour = await signedIn('member042');
  forbidden = await heldByNeighbour(FORBIDDEN, 3);
  allowed = await heldByNeighbour(ALLOWED, 5);
  phone = await visit(PHONE);
});

afterAll(async () => {
  for (const id of await seatsAhead())
    await artisan.data('mutation ($id: ID!) { cancelEnrolment(input: { enrolmentId: $id }) { refusals { code } } }', {
      id,
    });
  for (const id of await placesInWaitlist())
    await artisan.data('mutation ($id: ID!) { leaveWaitlist(input: { entryId: $id }) { refusals { code } } }', { id });
  for (const { bookingId } of [forbidden, allowed]) await act(neighbour, 'cancelBooking', { bookingId });
  await phone.close();
});

async function heldByNeighbour(name: string, days: number): Promise<Held> {
  const machineId = await resourceNamed(artisan, name);
  for (const wanted of await freeSlots(neighbour, machineId, { days, minutes: 180, first: 20 })) {
    const codes = (await reasonsAgainst(machineId, wanted)).map(({ code }) => code);
    if (codes.includes('OWN_OVERLAP')) continue;
    const startsAt = new Date(Date.parse(wanted.startsAt) + HOUR).toISOString();
    const slot = { resourceId: machineId, startsAt, endsAt: wanted.endsAt };
    const { booking, refusals } = await act(neighbour, 'bookSlot', slot);
    if (!booking) throw new Error(JSON.stringify(refusals));
    return { machineId, wanted, bookingId: booking.id };
  }
  throw new Error(`${name} is never free while the artisan is`);
}

/** Seats of the artisan in sessions that teach the machine. */
async function seatsAhead(): Promise<string[]> {
  const { myEnrolments } = await artisan.data<{
    myEnrolments: { id: string; state: string; session: { training: { title: string } } }[];
  }>('{ myEnrolments { id state session { training { title } } } }');
  return myEnrolments
    .filter(({ state, session }) => state === 'ENROLLED' && session.training.title.startsWith(FORBIDDEN))
    .map(({ id }) => id);
}

async function placesInWaitlist(): Promise<string[]> {
  const { myWaitlist } = await artisan.data<{
    myWaitlist: { id: string; state: string; startsAt: string; resource: { id: string } | null }[];
  }>('{ myWaitlist { id state startsAt resource { id } } }');
  const { machineId, wanted } = allowed;
  const isThis = (at: string): boolean => Date.parse(at) === Date.parse(wanted.startsAt);
  return myWaitlist
    .filter(({ state, resource, startsAt }) => state === 'WAITING' && resource?.id === machineId && isThis(startsAt))
    .map(({ id }) => id);
}

/** All that the rulebook has against a slot, in its order. */
async function reasonsAgainst(resourceId: string, slot: Slot): Promise<Refusal[]> {
  const { checkBooking } = await artisan.data<{ checkBooking: { refusals: Refusal[] } }>(
    'query ($input: CheckBookingInput!) { checkBooking(input: $input) { refusals { code message } } }',
    { input: { resourceId, ...slot } },
  );
  return checkBooking.refusals;
}

const panel = (page: Page): Locator => page.getByRole('dialog');

/** A reason the panel gives, with what mends it. */
const reason = (page: Page, words: RegExp | string): Locator =>
  panel(page)
    .getByRole('listitem')
    .filter({ has: page.getByLabel('À régler') })
    .filter({ hasText: words });

/** The panel gives each of these reasons, and no other. */
async function shows(page: Page, reasons: readonly Refusal[]): Promise<void> {
  for (const { message } of reasons) await reason(page, message).waitFor();
  expect(await panel(page).getByLabel('À régler').count()).toBe(reasons.length);
}

/** The words of what is shown wider than what holds it, so that its end cannot be read. */
const cutOff = (shown: Locator): Promise<string[]> =>
  shown
    .getByRole('alert')
    .evaluateAll((boxes) =>
      boxes.filter((box) => box.scrollWidth > box.clientWidth + 1).map((box) => box.textContent ?? ''),
    );

/** Opens the panel of a machine from the list of that day, and wishes for the three hours. */
async function wishFor(page: Page, name: string, { wanted }: Held): Promise<void> {
  const day = DateTime.fromISO(wanted.startsAt).setZone(ZONE).toISODate();
  await page.goto(`/planning?jour=${day}&vue=liste`);
  await page
    .getByRole('button', { name: new RegExp(`^Réserver : ${name}`) })
    .first()
    .click();
  await page.getByLabel('Début').selectOption(String(Date.parse(wanted.startsAt)));
  await page.getByLabel('Durée').selectOption('180');
}

describe('a booking refused on a phone', () => {
  it('shows all its reasons at once, as the rulebook gives them', async () => {
    const { page } = phone;
    await signInAs(page, 'artisan');
    await wishFor(page, FORBIDDEN, forbidden);
    const reasons = await reasonsAgainst(forbidden.machineId, forbidden.wanted);
    const codes = reasons.map(({ code }) => code);
    expect(codes).toEqual(['HABILITATION_MISSING', 'SAFETY_SHEET_NOT_ACCEPTED', 'SLOT_TAKEN']);
    await shows(page, reasons);
    expect(await page.getByRole('button', { name: /^Réserver de / }).isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
    expect(await cutOff(panel(page))).toEqual([]);
    await reason(page, /habilitation/).scrollIntoViewIfNeeded();
    await picture(page, 'member-refused-with-remedies-360');
  });

  it('offers the next sessions that teach what is missing, a seat one tap away', async () => {
    const { page } = phone;
    const missing = reason(page, /demande l’habilitation/);
    expect(await seatsAhead()).toHaveLength(0);
    await missing
      .getByRole('button', { name: /^M’inscrire/ })
      .first()
      .click();
    await missing.getByText('Votre place est réservée').waitFor();
    expect(await seatsAhead()).toHaveLength(1);
  });

  it('leads to the safety sheet that is to be read', async () => {
    const { page } = phone;
    const link = reason(page, /fiche de sécurité/).getByRole('link', { name: 'Lire et accepter la fiche de sécurité' });
    expect(await link.getAttribute('href')).toBe(`/machines/${forbidden.machineId}`);
  });

  it('says the same of a day far ahead: the papers and the horizon come on top, the page of the papers is one tap away', async () => {
    const { page } = phone;
    const far = DateTime.fromISO(forbidden.wanted.startsAt).setZone(ZONE).plus({ days: 84 });
    await panel(page).getByLabel('Choisir un jour').fill(far.toFormat('yyyy-MM-dd'));
    const instant = (at: DateTime): string => at.toUTC().toISO() ?? '';
    const reasons = await reasonsAgainst(forbidden.machineId, {
      startsAt: instant(far),
      endsAt: instant(far.plus({ hours: 3 })),
    });
    const codes = reasons.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['DOCUMENT_MISSING', 'HABILITATION_MISSING', 'BEYOND_HORIZON']));
    await shows(page, reasons);
    await panel(page).getByRole('link', { name: 'Déposer le document' }).click();
    await page.waitForURL(/\/moi\/documents$/);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('takes a place among those who wait, one tap away', async () => {
    const { page } = phone;
    await wishFor(page, ALLOWED, allowed);
    await reason(page, /est déjà pris/)
      .getByRole('button', { name: 'Me prévenir si ça se libère' })
      .click();
    await panel(page)
      .getByText(/C’est noté/)
      .waitFor();
    expect(await placesInWaitlist()).toHaveLength(1);
  });

  it('goes to a free slot nearby, one tap away', async () => {
    const { page } = phone;
    await reason(page, /est déjà pris/)
      .getByRole('button', { name: /\d\sh.* – \d/ })
      .first()
      .click();
    await panel(page).getByText('C’est libre.').waitFor();
    expect(await page.getByRole('button', { name: /^Réserver de / }).isEnabled()).toBe(true);
  });
});

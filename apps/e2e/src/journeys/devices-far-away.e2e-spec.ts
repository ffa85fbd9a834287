import { hourInFrench, instantsOf, wallOf } from '@etabli/testing';
import { mainUrl } from '../harness/addresses';
import { DESK, visit } from '../harness/browser';
import { type GraphqlClient, signedIn } from '../harness/graphql-client';
import { act, freeSlots, resourceNamed, type Slot } from '../harness/place';
import { signInAs } from '../harness/sign-in-page';

const MACHINE = 'Tour à bois';

let member: GraphqlClient;
let bookingId: string;
let slot: Slot;

beforeAll(async () => {
  member = await signedIn('member042');
  const resourceId = await resourceNamed(member, MACHINE);
  const [free] = await freeSlots(member, resourceId, { days: 3 });
  if (!free) throw new Error('nothing is free');
  slot = free;
  const { booking, refusals } = await act(member, 'bookSlot', { resourceId, ...slot });
  if (!booking) throw new Error(JSON.stringify(refusals));
  bookingId = booking.id;
});

afterAll(() => act(member, 'cancelBooking', { bookingId }));

const said = (instant: string): string => hourInFrench(Date.parse(instant)).replaceAll(' ', '\u00a0');
const day = (): string => wallOf(Date.parse(slot.startsAt)).slice(0, 10);

describe('a booking read on a device of another zone', () => {
  it.each(['UTC', 'Europe/Paris', 'America/New_York', 'Pacific/Kiritimati'])(
    'says the hours of Paris on the home, the planning and the panel in %s',
    async (zone) => {
      const { page, close } = await visit(DESK, mainUrl(), zone);
      try {
        await signInAs(page, 'member042');
        expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(zone);
        const hours = `${said(slot.startsAt)} à ${said(slot.endsAt)}`;
        const card = page.getByRole('article', { name: MACHINE }).first();
        await card.waitFor();
        expect(await card.innerText()).toContain(hours);

        await page.goto(`/planning?jour=${day()}&vue=jour`);
        const mine = page.getByRole('button', { name: /^Votre réservation, / });
        await mine.waitFor();
        expect(await mine.getAttribute('aria-label')).toContain(hours);

        await mine.click();
        const start = page.getByLabel('Début');
        await start.waitFor();
        expect(await start.inputValue()).toBe(String(instantsOf(wallOf(Date.parse(slot.startsAt)))[0]));
        expect(await start.locator('option:checked').innerText()).toBe(said(slot.startsAt));
      } finally {
        await close();
      }
    },
  );
});

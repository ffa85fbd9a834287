import type { Page } from 'playwright-core';
import { PHONE, visit, type Visit } from '../harness/browser';
import { signInAs } from '../harness/sign-in-page';
import { countTaps, type TapCount } from '../harness/taps';

const MOST_TAPS = 4;

let phone: Visit;
let count: TapCount;

/** On the home, signed in, the count at nought. Nobody twice: a slot about to begin cannot be given back. */
async function homeOf(account: string): Promise<Page> {
  phone = await visit(PHONE);
  count = await countTaps(phone.page);
  await signInAs(phone.page, account);
  await phone.page
    .getByRole('button', { name: /^Réserver : / })
    .first()
    .waitFor();
  count.begin();
  return phone.page;
}

afterEach(() => phone.close());

/** Books what the panel proposes; when it was just taken, what it offers instead. */
async function bookFromPanel(page: Page): Promise<void> {
  const panel = page.getByRole('dialog');
  const isFree = panel.getByText('C’est libre.');
  const instead = panel.getByRole('button', { name: /\d\sh.* – \d/ }).first();
  await isFree.or(instead).first().waitFor();
  if (!(await isFree.isVisible())) await instead.click();
  await isFree.waitFor();
  await panel.getByRole('button', { name: /^Réserver de / }).click();
  await panel.getByText('C’est réservé').waitFor();
}

/** The count is the claim; the time, of a hand that never hesitates, is for whoever reads the run. */
function tell(journey: string): void {
  process.stdout.write(`${journey}: ${count.taps()} taps, ${count.seconds().toFixed(1)} s\n`);
  expect(count.taps()).toBeGreaterThan(1);
  expect(count.taps()).toBeLessThanOrEqual(MOST_TAPS);
}

describe('from the home of a member to a booked slot, on a phone', () => {
  it('a machine one may use, its next free slot', async () => {
    const page = await homeOf('member044');
    await page
      .getByRole('button', { name: /^Réserver : / })
      .first()
      .click();
    await bookFromPanel(page);
    tell('next free slot');
  });

  it('any free slot, found across the machines one may use', async () => {
    const page = await homeOf('member045');
    await page.getByRole('link', { name: 'Trouver un créneau' }).click();
    await page.getByRole('heading', { name: 'Trouver un créneau', level: 1 }).waitFor();
    await page
      .getByRole('button', { name: /^Réserver : / })
      .first()
      .click();
    await bookFromPanel(page);
    tell('found slot');
  });
});

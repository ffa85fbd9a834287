import { DESK, PHONE, visit, type Visit } from '../harness/browser';
import { type GraphqlClient, signedIn } from '../harness/graphql-client';
import { picture, violations } from '../harness/screens';
import { signInAs } from '../harness/sign-in-page';

interface OpenInvoice {
  readonly id: string;
  readonly number: string;
  readonly buyerName: string;
  readonly openCents: number;
}

let desk: Visit;
let client: GraphqlClient;
let invoice: OpenInvoice;

const euros = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');
const openCents = async (id: string): Promise<number | undefined> => {
  const { invoice: found } = await client.data<{ invoice: { openCents: number } | null }>(
    'query ($id: ID!) { invoice(id: $id) { openCents } }',
    { id },
  );
  return found?.openCents;
};

beforeAll(async () => {
  client = await signedIn('manager');
  const { invoices } = await client.data<{ invoices: { nodes: OpenInvoice[] } }>(
    '{ invoices(state: OPEN, first: 1) { nodes { id number buyerName openCents } } }',
  );
  invoice = invoices.nodes[0]!;
  desk = await visit(DESK);
  await signInAs(desk.page, 'manager');
});
afterAll(() => desk.close());

describe('a transfer on the statement of the bank', () => {
  it('is brought in from pasted lines, once those that are wrong are corrected in place', async () => {
    const { page } = desk;
    await page.goto('/gestion/facturation');
    await page.getByRole('link', { name: 'Rapprochement' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Importer un relevé' }).first().click();
    const lines = (day: string) =>
      `Date;Libellé;Montant\n${day};VIR ${invoice.number};${euros(invoice.openCents)}\n20/11/2026;SALAIRES;-900,00`;
    await page.getByLabel('Lignes du relevé').fill(lines('31/11/2026'));
    await page.getByRole('button', { name: 'Essayer' }).click();
    await page.getByText('1 ligne à corriger').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Lignes du relevé').fill(lines('20/11/2026'));
    await page.getByRole('button', { name: 'Essayer' }).click();
    await page.getByRole('button', { name: 'Importer 1 ligne' }).click();
    await page.getByRole('heading', { name: 'C’est importé' }).waitFor();
  });

  it('pays the invoice it names in one tap', async () => {
    const { page } = desk;
    await page.goto('/gestion/facturation/rapprochement');
    const match = page.getByRole('button', { name: new RegExp(`^Rapprocher .* avec ${invoice.buyerName}`) }).first();
    await match.waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'manager-bank-1440');
    await page.setViewportSize(PHONE);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'manager-bank-360');
    await page.setViewportSize(DESK);
    await match.click();
    await page.getByRole('heading', { level: 1, name: 'Rapprochement' }).waitFor();
    await match.waitFor({ state: 'detached' });
    expect(await openCents(invoice.id)).toBe(0);
    await page.getByText('Rapprochés').click();
    await page.getByRole('row').filter({ hasText: invoice.number }).first().waitFor();
  });

  it('is not brought in twice', async () => {
    const { page } = desk;
    await page.goto('/gestion/facturation/releve');
    await page
      .getByLabel('Lignes du relevé')
      .fill(`Date;Libellé;Montant\n20/11/2026;VIR ${invoice.number};${euros(invoice.openCents)}`);
    await page.getByRole('button', { name: 'Essayer' }).click();
    await page.getByText('1 déjà importé').waitFor();
    expect(await page.getByRole('button', { name: /^Importer/ }).count()).toBe(0);
  });
});

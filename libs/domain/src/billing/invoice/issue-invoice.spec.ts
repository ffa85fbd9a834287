import fc from 'fast-check';
import { Refused } from '../../shared/refusal';
import { documentNumber, nextPlace, placeOf } from './document-number';
import { BUYER, draftWith, MONTH, SELLER } from './draft-from';
import type { InvoiceDraft } from './invoice-draft';
import { issueInvoice } from './issue-invoice';

const issue = (changes: Partial<InvoiceDraft> = {}, issuedOn = '2026-11-23') =>
  issueInvoice(draftWith(changes), { place: { series: 'FA', year: Number(issuedOn.slice(0, 4)), rank: 42 }, issuedOn });
const mentionsOf = (...given: Parameters<typeof issue>) =>
  Object.fromEntries(issue(...given).mentions.map(({ code, text }) => [code, text]));

describe('the number of a document', () => {
  it('says its series, its year and its rank, and is read back', () => {
    expect(documentNumber({ series: 'FA', year: 2026, rank: 42 })).toBe('FA-2026-00042');
    fc.assert(
      fc.property(
        fc.constantFrom('FA', 'AV', 'DOMMAG'),
        fc.integer({ min: 2000, max: 2100 }),
        fc.integer({ min: 1, max: 9_999_999 }),
        (series, year, rank) => expect(placeOf(documentNumber({ series, year, rank }))).toEqual({ series, year, rank }),
      ),
      { numRuns: 100 },
    );
  });

  it.each(['FA-2026-42', 'FA-2026-00000', 'FA-2026-000042', 'fa-2026-00042', 'FA 2026 00042', ''])(
    'is not %p',
    (text) => {
      expect(placeOf(text)).toBeUndefined();
    },
  );

  it.each([{ rank: 0 }, { rank: -1 }, { rank: 1.5 }, { series: 'F-A' }, { series: '' }])('refuses %p', (change) => {
    expect(() => documentNumber({ series: 'FA', year: 2026, rank: 1, ...change })).toThrow(RangeError);
  });

  it('follows the last one, and starts again with the year', () => {
    const last = { series: 'FA', year: 2026, rank: 42 };
    expect(nextPlace(last, '2026-12-31')).toEqual({ series: 'FA', year: 2026, rank: 43 });
    expect(nextPlace(last, '2027-01-01')).toEqual({ series: 'FA', year: 2027, rank: 1 });
  });
});

describe('an issued invoice', () => {
  it('freezes number, days, amounts and rate', () => {
    const invoice = issue();
    expect(invoice).toMatchObject({
      number: 'FA-2026-00042',
      issuedOn: '2026-11-23',
      dueOn: '2026-12-23',
      nature: 'SERVICES',
    });
    expect(invoice.totals).toMatchObject({ netCents: 35_000, vatCents: 7000, grossCents: 42_000 });
    expect(invoice.lines[0]).toMatchObject({ netCents: 35_000, vat: { rateBasisPoints: 2000, category: 'S' } });
  });

  it('applies the rate of the day of supply, not of issue', () => {
    expect(issue({ suppliedOn: '2013-12-31' }).breakdown[0]?.vat.rateBasisPoints).toBe(1960);
  });

  it('refuses to be issued at a rate the law did not know', () => {
    const never = { suppliedOn: '1999-12-31' };
    expect(() => issue(never)).toThrow(Refused);
  });

  it('says what the law wants said to a business', () => {
    expect(mentionsOf()).toEqual({
      SELLER_REGISTRATION: 'Manufacture du Velay – SCIC SA à capital variable – RCS Le Puy-en-Velay',
      NATURE: 'Nature de l’opération : prestation de services',
      EARLY_PAYMENT: 'Pas d’escompte en cas de paiement anticipé',
      LATE_PENALTIES:
        'Pénalités de retard, exigibles sans rappel le jour suivant l’échéance : taux de refinancement de la Banque centrale européenne majoré de 10 points',
      RECOVERY_INDEMNITY: 'Indemnité forfaitaire pour frais de recouvrement en cas de retard : 40 €',
    });
  });

  it('claims no penalties from a person, and other ones from a public body', () => {
    expect(Object.keys(mentionsOf({ buyer: { ...BUYER, kind: 'PERSON' } }))).toEqual(['SELLER_REGISTRATION', 'NATURE']);
    expect(mentionsOf({ buyer: { ...BUYER, kind: 'PUBLIC_BODY' } })['LATE_PENALTIES']).toMatch(/majoré de 8 points/);
  });

  it('says the nature of the operation from 1 September 2026 on, goods and services apart', () => {
    expect(mentionsOf({}, '2026-08-31')['NATURE']).toBeUndefined();
    const both = mentionsOf({ lines: [MONTH, { ...MONTH, nature: 'GOODS' }] }, '2026-09-01');
    expect(both['NATURE']).toBe('Nature de l’opération : livraison de biens et prestation de services');
  });

  it('asked for the 40 € from 2013 on only', () => {
    expect(mentionsOf({ suppliedOn: '2012-12-31' }, '2012-12-31')['RECOVERY_INDEMNITY']).toBeUndefined();
    expect(mentionsOf({ suppliedOn: '2012-12-31' }, '2013-01-01')['RECOVERY_INDEMNITY']).toMatch(/40\u00a0€/);
  });

  it('says the option for debits when VAT is charged, and each exemption once', () => {
    const debits = { seller: { ...SELLER, vatOnDebits: true } };
    const exempt = { ...MONTH, vatKind: 'TRAINING_EXEMPT' } as const;
    expect(mentionsOf(debits)['VAT_ON_DEBITS']).toBe('Option pour le paiement de la taxe d’après les débits');
    expect(mentionsOf({ ...debits, lines: [exempt] })['VAT_ON_DEBITS']).toBeUndefined();
    const texts = issue({ lines: [exempt, exempt] }).mentions.filter(({ code }) => code === 'VAT_EXEMPTION');
    expect(texts.map(({ text }) => text)).toEqual(['Exonération de TVA, article 261-4-4° a du CGI']);
  });
});

import fc from 'fast-check';
import { issueCreditNote, wholeCredit, type CreditedLine } from '../credit';
import { BUYER, draftFrom, draftWith, MONTH, SELLER } from '../invoice/draft-from';
import type { InvoiceDraft } from '../invoice/invoice-draft';
import type { IssuedDocument } from '../invoice/issued-document';
import { issueInvoice } from '../invoice/issue-invoice';
import { brokenRules } from './broken-rules';
import { facturX } from './cii-document';
import { EN16931_CHECKS } from './en16931-checks';
import { at, readXml, textAt } from './read-xml';

const RUNS = Number(process.env['RANDOM_INVOICES'] ?? 100);
/** For the long run of a hundred thousand invoices. */
const LONG = 20_000 + RUNS * 20;
const issue = (draft: InvoiceDraft): IssuedDocument =>
  issueInvoice(draft, { place: { series: 'FA', year: 2026, rank: 42 }, issuedOn: '2026-11-23' });
const credited = (invoice: IssuedDocument): IssuedDocument =>
  issueCreditNote(
    {
      invoice,
      earlier: [],
      wanted: wholeCredit(invoice, []),
      reason: 'Double',
      issuedOn: '2026-11-23',
      lastIssuedOn: null,
      closedThrough: null,
    },
    { series: 'AV', year: 2026, rank: 1 },
  );
const invoices = fc.array(fc.nat(), { minLength: 3, maxLength: 8 }).map((figures) => issue(draftFrom(figures)));
const xml = (changes: Partial<InvoiceDraft> = {}) => facturX(issue(draftWith(changes)));

/** Amounts of which a cent more or less is a lie. */
const AMOUNTS =
  /<(ram:(?:LineTotalAmount|ChargeTotalAmount|AllowanceTotalAmount|TaxBasisTotalAmount|TaxTotalAmount|GrandTotalAmount|TotalPrepaidAmount|DuePayableAmount|CalculatedAmount|BasisAmount|ActualAmount))((?: [^>]*)?)>(-?\d+\.\d\d)</g;

/** Characters XML 1.0 can write (production 2). */
const isOfXml = (character: string): boolean =>
  /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]$/u.test(character);

/** The text with one amount a cent higher. */
function corrupted(text: string, which: number): string {
  const found = [...text.matchAll(AMOUNTS)];
  const one = found[which % found.length]!;
  const cents = Math.round(Number(one[3]) * 100) + 1;
  const lie = `<${one[1]}${one[2]}>${(cents / 100).toFixed(2)}<`;
  return text.slice(0, one.index) + lie + text.slice(one.index + one[0].length);
}

describe('a Factur-X', () => {
  it(
    'keeps every rule of arithmetic of EN 16931, whatever the invoice',
    () => {
      fc.assert(
        fc.property(invoices, (invoice) => expect(brokenRules(facturX(invoice))).toEqual([])),
        { numRuns: RUNS },
      );
    },
    LONG,
  );

  it(
    'keeps them as a credit note too',
    () => {
      const positive = invoices.filter(({ totals }) => totals.grossCents > 0);
      fc.assert(
        fc.property(positive, (invoice) => expect(brokenRules(facturX(credited(invoice)))).toEqual([])),
        { numRuns: RUNS },
      );
    },
    LONG,
  );

  it(
    'breaks one as soon as any amount is a cent off',
    () => {
      fc.assert(
        fc.property(invoices, fc.nat(), (invoice, which) =>
          expect(brokenRules(corrupted(facturX(invoice), which))).not.toEqual([]),
        ),
        { numRuns: RUNS },
      );
    },
    LONG,
  );

  it('says who, when, what and why, where the standard wants it', () => {
    const root = readXml(xml({ lines: [{ ...MONTH, vatKind: 'TRAINING_EXEMPT' }] }));
    const transaction = at(root, 'rsm:SupplyChainTradeTransaction')[0];
    const seller = at(transaction, 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty')[0];
    const tax = at(transaction, 'ram:ApplicableHeaderTradeSettlement', 'ram:ApplicableTradeTax')[0];
    const [period] = at(
      transaction,
      'ram:IncludedSupplyChainTradeLineItem',
      'ram:SpecifiedLineTradeSettlement',
      'ram:BillingSpecifiedPeriod',
    );
    expect(textAt(root, 'rsm:ExchangedDocument', 'ram:ID')).toBe('FA-2026-00042');
    expect(textAt(root, 'rsm:ExchangedDocument', 'ram:IssueDateTime', 'udt:DateTimeString')).toBe('20261123');
    expect(textAt(seller, 'ram:GlobalID')).toBe('82347651200019');
    expect(textAt(seller, 'ram:SpecifiedLegalOrganization', 'ram:ID')).toBe('823476512');
    expect(textAt(seller, 'ram:SpecifiedTaxRegistration', 'ram:ID')).toBe('FR79823476512');
    expect(textAt(tax, 'ram:ExemptionReason')).toBe('Exonération de TVA, article 261-4-4° a du CGI');
    expect(textAt(tax, 'ram:ExemptionReasonCode')).toBe('VATEX-FR-CGI261-4');
    expect(textAt(period, 'ram:EndDateTime', 'udt:DateTimeString')).toBe('20261031');
    const notes = at(root, 'rsm:ExchangedDocument', 'ram:IncludedNote').map((note) => textAt(note, 'ram:SubjectCode'));
    expect(notes).toEqual(['REG', 'AAI', 'AAB', 'PMD', 'PMT']);
  });

  it('names the invoice a credit note corrects', () => {
    const root = readXml(facturX(credited(issue(draftWith()))));
    const path = [
      'rsm:SupplyChainTradeTransaction',
      'ram:ApplicableHeaderTradeSettlement',
      'ram:InvoiceReferencedDocument',
    ];
    expect(textAt(root, ...path, 'ram:IssuerAssignedID')).toBe('FA-2026-00042');
    expect(textAt(root, 'rsm:ExchangedDocument', 'ram:TypeCode')).toBe('381');
  });

  it('keeps them where the pieces of a credit cross nothing, and two roundings meet', () => {
    const line = (unitPriceCents: number) => ({ ...MONTH, unitPriceCents });
    const invoice = issue(
      draftWith({ basis: 'INCLUSIVE', lines: [line(-3), line(1000), { ...line(500), vatKind: 'TRAINING_EXEMPT' }] }),
    );
    const give = (earlier: readonly IssuedDocument[], wanted: readonly CreditedLine[]) =>
      issueCreditNote(
        {
          invoice,
          earlier,
          wanted,
          reason: 'Reprise',
          issuedOn: '2026-11-23',
          lastIssuedOn: null,
          closedThrough: null,
        },
        { series: 'AV', year: 2026, rank: earlier.length + 1 },
      );
    const first = give(
      [],
      [
        { place: 0, amountCents: -3 },
        { place: 2, amountCents: 500 },
      ],
    );
    const second = give([first], [{ place: 1, amountCents: 6 }]);
    expect(second.breakdown).toMatchObject([{ baseCents: 4, vatCents: 2 }]);
    expect([first, second].map((note) => brokenRules(facturX(note)))).toEqual([[], []]);
  });

  it('knows a seller under the franchise by its SIREN, and no VAT number outside the scope of VAT', () => {
    const franchise = xml({
      seller: { ...SELLER, franchise: true, vatNumber: null },
      lines: [{ ...MONTH, vatKind: 'FRANCHISE' }],
    });
    expect(franchise).toContain('<ram:ID schemeID="FC">823476512</ram:ID>');
    const damages = xml({ lines: [{ ...MONTH, vatKind: 'OUT_OF_SCOPE' }] });
    expect(damages).not.toMatch(/schemeID="(VA|FC)"|RateApplicablePercent/);
    expect([franchise, damages].map(brokenRules)).toEqual([[], []]);
  });

  it('tells when VAT is due: when services are paid, on the invoice by option, on delivery of goods', () => {
    expect(xml()).toContain('<ram:DueDateTypeCode>72<');
    expect(xml({ seller: { ...SELLER, vatOnDebits: true } })).toContain('<ram:DueDateTypeCode>5<');
    expect(xml({ lines: [{ ...MONTH, nature: 'GOODS' }] })).not.toContain('DueDateTypeCode');
  });

  it('writes what is given back as a negative quantity, never a negative price', () => {
    const text = xml({ lines: [MONTH, { ...MONTH, unitPriceCents: -5000 }] });
    expect(text).toContain('<ram:ChargeAmount>50</ram:ChargeAmount>');
    expect(text).toContain('<ram:BilledQuantity unitCode="MON">-1</ram:BilledQuantity>');
  });

  it('stays well formed whatever people write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        const text = xml({ buyer: { ...BUYER, name: `a${name}` } });
        const written = textAt(
          readXml(text),
          ...[
            'rsm:SupplyChainTradeTransaction',
            'ram:ApplicableHeaderTradeAgreement',
            'ram:BuyerTradeParty',
            'ram:Name',
          ],
        );
        expect(written).toBe([...`a${name}`].filter(isOfXml).join('').trim());
      }),
      { numRuns: 100 },
    );
    expect(xml()).toContain('Atelier Bois &amp; Copeaux &lt;SARL&gt;');
  });
});

describe('the rules of EN 16931', () => {
  const sound = xml({
    adjustments: [
      { kind: 'ALLOWANCE', amountCents: 500, reason: 'Remise' },
      { kind: 'CHARGE', amountCents: 300, reason: 'Port' },
    ],
  });
  const without = (name: string) => sound.replaceAll(new RegExp(`<${name}[ >].*?</${name}>`, 'g'), '');
  const changed = (from: string, to: string) => {
    expect(sound).toContain(from);
    return sound.replace(from, to);
  };
  const lies: readonly (readonly [string, string])[] = [
    ['BR-CO-3', changed('<ram:DueDateTypeCode>', '<ram:TaxPointDate/><ram:DueDateTypeCode>')],
    ['BR-CO-4', changed('<ram:CategoryCode>S</ram:CategoryCode>', '')],
    ['BR-CO-9', changed('FR79823476512', '79823476512')],
    [
      'BR-CO-10',
      changed(
        '<ram:LineTotalAmount>350.00</ram:LineTotalAmount><ram:ChargeTotalAmount>',
        '<ram:LineTotalAmount>340.00</ram:LineTotalAmount><ram:ChargeTotalAmount>',
      ),
    ],
    ['BR-CO-11', changed('<ram:AllowanceTotalAmount>5.00', '<ram:AllowanceTotalAmount>6.00')],
    ['BR-CO-12', changed('<ram:ChargeTotalAmount>3.00', '<ram:ChargeTotalAmount>2.00')],
    ['BR-CO-13', changed('<ram:TaxBasisTotalAmount>348.00', '<ram:TaxBasisTotalAmount>350.00')],
    ['BR-CO-14', changed('currencyID="EUR">69.60', 'currencyID="EUR">69.61')],
    ['BR-CO-15', changed('<ram:GrandTotalAmount>417.60', '<ram:GrandTotalAmount>417.06')],
    ['BR-CO-16', changed('<ram:DuePayableAmount>417.60', '<ram:DuePayableAmount>417.59')],
    ['BR-CO-17', changed('<ram:CalculatedAmount>69.60', '<ram:CalculatedAmount>34.80')],
    ['BR-CO-18', without('ram:ApplicableTradeTax')],
    ['BR-CO-21', changed('<ram:Reason>Remise</ram:Reason>', '')],
    ['BR-CO-22', changed('<ram:Reason>Port</ram:Reason>', '')],
    ['BR-CO-25', without('ram:SpecifiedTradePaymentTerms')],
    ['BR-CO-26', without('ram:SellerTradeParty')],
    ['BR-16', without('ram:IncludedSupplyChainTradeLineItem')],
    ['BR-27', changed('<ram:ChargeAmount>350<', '<ram:ChargeAmount>-350<')],
    ['BR-S-8', changed('<ram:BasisAmount>348.00', '<ram:BasisAmount>348.01')],
    ['BR-S-1', changed('<ram:RateApplicablePercent>20.00', '<ram:RateApplicablePercent>10.00')],
    ['BR-E-10', changed('<ram:BasisAmount>', '<ram:ExemptionReason>Aucune</ram:ExemptionReason><ram:BasisAmount>')],
    [
      'BR-O-11',
      changed(
        '</ram:ApplicableTradeTax><ram:Spec',
        '</ram:ApplicableTradeTax><ram:ApplicableTradeTax><ram:CategoryCode>O</ram:CategoryCode></ram:ApplicableTradeTax><ram:Spec',
      ),
    ],
    ['BR-DEC', changed('<ram:DuePayableAmount>417.60', '<ram:DuePayableAmount>417.604')],
    ['PEPPOL-EN16931-R120', changed('<ram:ChargeAmount>350<', '<ram:ChargeAmount>349.99<')],
  ];

  it('are all kept by a sound invoice', () => expect(brokenRules(sound)).toEqual([]));

  it.each(lies)('%s catches its lie', (code, lie) => expect(brokenRules(lie)).toContain(code));

  it('each have a lie they catch', () => {
    expect(lies.map(([code]) => code).sort()).toEqual(EN16931_CHECKS.map(({ code }) => code).sort());
  });

  it('say so when there is nothing to read', () => {
    const unreadable = ['', 'facture', '<a>', '<a></b>', '<a/><b/>', '<!DOCTYPE a><a/>', '<a b="<"/>', `${sound}<a/>`];
    expect(unreadable.map(brokenRules)).toEqual(unreadable.map(() => ['XML']));
  });
});

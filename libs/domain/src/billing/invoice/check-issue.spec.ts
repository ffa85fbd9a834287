import { checkIssue } from './check-issue';
import { BUYER, draftWith, MONTH, SELLER } from './draft-from';
import type { InvoiceDraft } from './invoice-draft';
import type { IssueFacts } from './issue-facts';

const check = (draft: Partial<InvoiceDraft>, facts: Partial<IssueFacts> = {}) =>
  checkIssue({ draft: draftWith(draft), issuedOn: '2026-11-23', lastIssuedOn: null, closedThrough: null, ...facts });
const FRANCHISE = { ...SELLER, franchise: true, vatNumber: null };

describe('issuing an invoice', () => {
  it('accepts the month of an artisan, and one in franchise', () => {
    expect(check({})).toEqual([]);
    expect(check({ seller: FRANCHISE, lines: [{ ...MONTH, vatKind: 'FRANCHISE' }] })).toEqual([]);
  });

  it('refuses a seller nobody could find, or who charges VAT without a number', () => {
    const nobody = {
      ...SELLER,
      siret: null,
      vatNumber: null,
      legalForm: ' ',
      address: { ...SELLER.address, line1: '' },
    };
    expect(check({ seller: nobody })).toEqual([
      { code: 'SELLER_INCOMPLETE', missing: ['siret', 'legalForm', 'vatNumber', 'line1'] },
    ]);
  });

  it('refuses a business without SIRET, unless it is abroad and has a VAT number; asks none of a person', () => {
    const unknown = { ...BUYER, siret: null };
    expect(check({ buyer: unknown })).toEqual([{ code: 'BUYER_INCOMPLETE', missing: ['siret'] }]);
    expect(check({ buyer: { ...unknown, kind: 'PERSON' } })).toEqual([]);
    const belgian = { ...unknown, vatNumber: 'BE0123456789', address: { ...BUYER.address, countryCode: 'BE' } };
    expect(check({ buyer: belgian })).toEqual([]);
    const nowhere = { ...BUYER, name: '', address: { ...BUYER.address, countryCode: 'France' } };
    expect(check({ buyer: nowhere })).toEqual([{ code: 'BUYER_INCOMPLETE', missing: ['name', 'countryCode'] }]);
  });

  it('refuses an invoice of nothing', () => expect(check({ lines: [] })).toEqual([{ code: 'INVOICE_EMPTY' }]));

  it.each([
    { description: ' ' },
    { quantityThousandths: 0 },
    { quantityThousandths: -1000 },
    { unitPriceCents: 0.5 },
    { unitPriceCents: 100_000_001 },
    { quantityThousandths: 1_000_000_000, unitPriceCents: 100_000_000 },
    { discountCents: -1 },
  ])('refuses a line with %p', (change) => {
    expect(check({ lines: [MONTH, { ...MONTH, ...change }] })).toEqual([
      { code: 'INVOICE_LINE_OUT_OF_BOUNDS', lineNumbers: [2] },
    ]);
  });

  it('refuses a rate of another time', () => {
    expect(check({ lines: [{ ...MONTH, vatKind: 'INTERMEDIATE' }], suppliedOn: '2011-12-31' })).toEqual([
      { code: 'VAT_RATE_UNKNOWN', kinds: ['INTERMEDIATE'], suppliedOn: '2011-12-31' },
    ]);
  });

  it('refuses VAT under the franchise, and the franchise where it is not declared', () => {
    expect(check({ seller: FRANCHISE })).toEqual([{ code: 'VAT_UNDER_FRANCHISE' }]);
    expect(check({ lines: [{ ...MONTH, vatKind: 'FRANCHISE' }] })).toEqual([{ code: 'FRANCHISE_NOT_DECLARED' }]);
  });

  it('refuses to exempt a training without the attestation', () => {
    const exempt = { lines: [{ ...MONTH, vatKind: 'TRAINING_EXEMPT' }] } as const;
    expect(check(exempt)).toEqual([]);
    expect(check({ ...exempt, seller: { ...SELLER, trainingAttested: false } })).toEqual([
      { code: 'TRAINING_NOT_ATTESTED' },
    ]);
  });

  it('refuses damages beside what bears VAT', () => {
    const damage = { ...MONTH, vatKind: 'OUT_OF_SCOPE' } as const;
    expect(check({ lines: [MONTH, damage] })).toEqual([{ code: 'OUT_OF_SCOPE_MIXED' }]);
    expect(check({ lines: [damage] })).toEqual([]);
  });

  it('refuses to owe the buyer', () => {
    expect(check({ lines: [{ ...MONTH, unitPriceCents: -100 }] })).toEqual([
      { code: 'INVOICE_NEGATIVE', grossCents: -120 },
    ]);
  });

  it('refuses a payment delay beyond the law', () => {
    expect(check({ paymentDays: 60 })).toEqual([]);
    expect(check({ paymentDays: 61 })).toEqual([{ code: 'PAYMENT_DELAY_UNLAWFUL', longestDays: 60 }]);
    expect(check({ paymentDays: 31, buyer: { ...BUYER, kind: 'PUBLIC_BODY' } })).toEqual([
      { code: 'PAYMENT_DELAY_UNLAWFUL', longestDays: 30 },
    ]);
    expect(check({ paymentDays: -1 })).toEqual([{ code: 'PAYMENT_DELAY_UNLAWFUL', longestDays: 60 }]);
  });

  it('refuses a day before the last one, or in a closed period; the same day is fine', () => {
    expect(check({}, { lastIssuedOn: '2026-11-23' })).toEqual([]);
    expect(check({}, { lastIssuedOn: '2026-11-24' })).toEqual([
      { code: 'ISSUED_BEFORE_THE_LAST', lastIssuedOn: '2026-11-24' },
    ]);
    expect(check({}, { closedThrough: '2026-11-23' })).toEqual([
      { code: 'ACCOUNTING_PERIOD_CLOSED', closedThrough: '2026-11-23' },
    ]);
  });

  it('gives every reason at once', () => {
    expect(check({ lines: [], paymentDays: 90 }).map(({ code }) => code)).toEqual([
      'INVOICE_EMPTY',
      'PAYMENT_DELAY_UNLAWFUL',
    ]);
  });
});

import fc from 'fast-check';
import { billingPeriodOn, MONTHLY } from '../../membership/periods';
import { sumOf } from '../../shared/money';
import { checkIssue } from '../invoice/check-issue';
import { countDraft } from '../invoice/count-draft';
import { draftWith, MONTH } from '../invoice/draft-from';
import { correctPeriod, periodCharges } from '../proration';
import { lineTotal } from '../totals';
import { VAT_KINDS, vatTreatment, type VatKind } from '../vat';
import { chargeKey, type Charge } from './charge';
import { basisFor, draftsOf } from './drafts-of';
import { hoursLine } from './hours-line';
import { boundReached, usualBounds } from './run-bounds';
import { correctionLines, subscriptionLines } from './subscription-lines';

const RESIDENT = { name: 'Abonnement Résident', vatKind: 'STANDARD' } as const;
const HALF = { name: 'Abonnement Mi-temps', vatKind: 'STANDARD' } as const;
const NOVEMBER = billingPeriodOn({ startsOn: '2026-11-01', endsOn: null }, MONTHLY, '2026-11-01')!;
const AT_350 = [{ startsOn: '2026-11-01', priceCents: 35_000 }];
const charge = (key: string, vatKind: VatKind = 'STANDARD', suppliedOn = '2026-11-30'): Charge => ({
  key,
  suppliedOn,
  line: { ...MONTH, description: key, vatKind },
});

describe('the lines of a subscription', () => {
  it('say their days, and how many when the period is not whole', () => {
    const whole = subscriptionLines(RESIDENT, periodCharges(NOVEMBER, AT_350));
    expect(whole).toMatchObject([
      { description: 'Abonnement Résident, du 01/11/2026 au 30/11/2026', unitPriceCents: 35_000 },
    ]);
    const part = { ...NOVEMBER, charged: { startsOn: '2026-11-23', endsOn: '2026-12-01' } };
    expect(subscriptionLines(RESIDENT, periodCharges(part, AT_350))).toMatchObject([
      { description: 'Abonnement Résident, du 23/11/2026 au 30/11/2026 (8 jours sur 30)', unitPriceCents: 9333 },
    ]);
  });

  it('give back and charge again from the day a plan changes, to the difference of the two', () => {
    const changed = [...AT_350, { startsOn: '2026-11-16', priceCents: 20_000 }];
    const correction = correctPeriod(
      '2026-11-16',
      { period: NOVEMBER, terms: AT_350 },
      { period: NOVEMBER, terms: changed },
    );
    const lines = correctionLines({ before: RESIDENT, after: HALF }, correction);
    expect(lines.map(({ description, unitPriceCents }) => [description, unitPriceCents])).toEqual([
      ['Reprise\u00a0: Abonnement Résident, du 16/11/2026 au 30/11/2026 (15 jours sur 30)', -17_500],
      ['Abonnement Mi-temps, du 16/11/2026 au 30/11/2026 (15 jours sur 30)', 10_000],
    ]);
    expect(sumOf(lines.map(({ unitPriceCents }) => unitPriceCents))).toBe(correction.differenceCents);
  });
});

describe('a line of hours', () => {
  const vat = vatTreatment('STANDARD', { suppliedOn: '2026-11-30', issuedOn: '2026-11-30' })!;

  it('comes to the minutes at the hourly price, to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 0, max: 20_000 }), (minutes, hourlyCents) => {
        const line = hoursLine({ name: 'Bois', minutes, hourlyCents, vatKind: 'STANDARD' });
        expect(Math.abs(lineTotal({ ...line, vat }) - (minutes * hourlyCents) / 60)).toBeLessThanOrEqual(0.5);
        expect(Number.isInteger(line.quantityThousandths)).toBe(true);
      }),
    );
  });

  it('counts hours where it can, and says its minutes where it cannot', () => {
    const hours = { name: 'Bois', hourlyCents: 1200, vatKind: 'STANDARD' } as const;
    expect(hoursLine({ ...hours, minutes: 90 })).toMatchObject({
      quantityThousandths: 1500,
      unit: 'HOUR',
      description: 'Bois',
    });
    expect(hoursLine({ ...hours, minutes: 50 })).toMatchObject({
      unitPriceCents: 1000,
      unit: 'PIECE',
      description: 'Bois (50 min)',
    });
  });
});

describe('the drafts of a buyer', () => {
  it('invoice every charge once, and each may be issued', () => {
    const charges = fc.uniqueArray(
      fc.record({
        kind: fc.constantFrom(...VAT_KINDS.filter((kind) => kind !== 'FRANCHISE')),
        on: fc.constantFrom('2013-12-31', '2014-01-01', '2026-11-30'),
        key: fc.uuid(),
      }),
      { minLength: 1, maxLength: 8, selector: ({ key }) => key },
    );
    fc.assert(
      fc.property(charges, (all) => {
        const drafts = draftsOf(
          all.map(({ kind, on, key }) => charge(key, kind, on)),
          draftWith(),
        );
        expect(drafts.flatMap(({ keys }) => keys).sort()).toEqual(all.map(({ key }) => key).sort());
        for (const { draft, keys } of drafts) {
          expect(draft.lines.map(({ description }) => description)).toEqual(keys);
          expect(checkIssue({ draft, issuedOn: '2026-12-01', lastIssuedOn: null, closedThrough: null })).toEqual([]);
        }
      }),
    );
  });

  it('keep damages, and days before a change of rates, apart', () => {
    const drafts = draftsOf(
      [
        charge('now'),
        charge('damage', 'OUT_OF_SCOPE'),
        charge('then', 'STANDARD', '2013-12-31'),
        charge('exempt', 'TRAINING_EXEMPT'),
      ],
      draftWith(),
    );
    expect(drafts.map(({ keys }) => keys)).toEqual([['then'], ['damage'], ['exempt', 'now']]);
    expect(drafts.map(({ draft }) => countDraft(draft, '2026-12-01').totals.vatCents)).toEqual([6860, 0, 7000]);
  });

  it('tell businesses prices without VAT, and persons with it', () => {
    expect((['BUSINESS', 'PUBLIC_BODY', 'PERSON'] as const).map(basisFor)).toEqual([
      'EXCLUSIVE',
      'EXCLUSIVE',
      'INCLUSIVE',
    ]);
  });

  it('know a charge by what it comes from', () => {
    expect(chargeKey('PERIOD', 's1', '2026-11-01')).toBe('PERIOD s1 2026-11-01');
  });
});

describe('a billing run', () => {
  const bounds = { mostInvoices: 2, mostCentsEach: 500, mostCentsInAll: 800 };

  it('stops before it does more than it may', () => {
    expect(boundReached({ invoices: 1, cents: 300 }, 500, bounds)).toBeNull();
    expect(boundReached({ invoices: 2, cents: 0 }, 1, bounds)).toBe('TOO_MANY_INVOICES');
    expect(boundReached({ invoices: 0, cents: 0 }, 501, bounds)).toBe('INVOICE_TOO_LARGE');
    expect(boundReached({ invoices: 1, cents: 301 }, 500, bounds)).toBe('RUN_TOO_LARGE');
  });

  it('may by usual be twice what is expected', () => {
    expect(usualBounds({ invoices: 500, cents: 21_000_000 })).toMatchObject({
      mostInvoices: 1000,
      mostCentsInAll: 42_000_000,
    });
    expect(usualBounds({ invoices: 3, cents: 1000 })).toMatchObject({ mostInvoices: 50, mostCentsInAll: 5_000_000 });
  });
});

import fc from 'fast-check';
import { sumOf } from '../../shared/money';
import type { Charge } from '../run/charge';
import { splitVat, type PriceBasis } from '../vat';
import { checkSponsorship } from './check-sponsorship';
import { shareCharges, type ChargesToShare, type NamedSponsorship } from './share-charges';

const charge = (unitPriceCents: number, place = 0): Charge => ({
  key: `PERIOD s 2026-11-10 #${place}`,
  suppliedOn: '2026-12-09',
  line: {
    description: 'Résident',
    nature: 'SERVICES',
    quantityThousandths: 1000,
    unit: 'PIECE',
    unitPriceCents,
    discountCents: 0,
    vatKind: 'STANDARD',
    period: { startsOn: '2026-11-10', endsOn: '2026-12-10' },
  },
});
const half: NamedSponsorship = {
  ...{ startsOn: '2026-09-01', endsOn: '2027-09-01', shareBasisPoints: 5000, mostCents: null },
  ...{ partnerName: 'Agglo', memberName: 'Camille Essai' },
};
const share = (given: Partial<ChargesToShare>) =>
  shareCharges({ sponsorship: half, on: '2026-11-10', basis: 'EXCLUSIVE', charges: [], invoicedNetCents: 0, ...given });
const prices = (charges: readonly Charge[]): number[] => charges.map(({ line }) => line.unitPriceCents);
const withVat = (net: number): number => net + splitVat(net, { basis: 'EXCLUSIVE', rateBasisPoints: 2000 }).vat;

describe('the charges of a sponsored period', () => {
  it('go to the partner without VAT and to the member with it, each line saying of whom', () => {
    const { member, partner } = share({ charges: [charge(42_000)], basis: 'INCLUSIVE' });
    expect([...prices(member), ...prices(partner)]).toEqual([21_000, 17_500]);
    expect(member[0]?.line.description).toBe('Résident, part de Agglo déduite');
    expect(partner[0]?.line.description).toBe('Résident, pour Camille Essai');
    expect([member[0]?.key, partner[0]?.key]).toEqual(['PERIOD s 2026-11-10 #0', 'PERIOD s 2026-11-10 #0 sponsored']);
  });

  it('stay as they are in a period that began before or after it', () => {
    for (const on of ['2026-08-31', '2027-09-01'])
      expect(share({ on, charges: [charge(35_000)] })).toEqual({ member: [charge(35_000)], partner: [] });
  });

  it('leave nothing to the member when the partner pays everything', () => {
    const whole = { ...half, shareBasisPoints: 10_000 };
    const { member, partner } = share({ sponsorship: whole, charges: [charge(10_003)], basis: 'INCLUSIVE' });
    expect([prices(member), prices(partner)]).toEqual([[], [8336]]);
  });

  it('keep the limit over the whole period, counted anew or not', () => {
    const capped = { ...half, mostCents: 10_000 };
    expect(prices(share({ sponsorship: capped, charges: [charge(35_000)] }).partner)).toEqual([10_000]);
    const { member, partner } = share({
      sponsorship: capped,
      charges: [charge(-30_000), charge(12_000, 1)],
      invoicedNetCents: 35_000,
    });
    // 5 000 is left, half of it sponsored: 2 500 of the 10 000 stay; then 17 000, half of it sponsored
    expect(prices(partner)).toEqual([-7500, 6000]);
    expect(prices(member)).toEqual([-22_500, 6000]);
  });

  it('add up, line by line, to the cent', () => {
    const given = fc.record({
      basis: fc.constantFrom<PriceBasis>('EXCLUSIVE', 'INCLUSIVE'),
      amounts: fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 4 }),
      shareBasisPoints: fc.integer({ min: 1, max: 9_900 }),
      mostCents: fc.option(fc.integer({ min: 1, max: 60_000 })),
    });
    fc.assert(
      fc.property(given, ({ basis, amounts, ...terms }) => {
        const charges = amounts.map(charge);
        const { member, partner } = share({ basis, charges, sponsorship: { ...half, ...terms } });
        for (const { key, line } of charges) {
          const rest = sumOf(prices(member.filter((one) => one.key === key)));
          const part = sumOf(prices(partner.filter((one) => one.key === `${key} sponsored`)));
          const wholly = basis === 'INCLUSIVE' && rest === 0;
          if (!wholly) expect(rest + (basis === 'INCLUSIVE' ? withVat(part) : part)).toBe(line.unitPriceCents);
          expect(rest).toBeGreaterThanOrEqual(0);
        }
        expect(sumOf(prices(partner))).toBeLessThanOrEqual(terms.mostCents ?? 500_000);
      }),
    );
  });

  it('give back to each what it paid', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90_000 }), fc.integer({ min: 1, max: 10_000 }), (amount, points) => {
        const sponsorship = { ...half, shareBasisPoints: points, mostCents: 12_345 };
        const asked = share({ sponsorship, charges: [charge(amount)] });
        const back = share({ sponsorship, charges: [charge(-amount)], invoicedNetCents: amount });
        expect(prices(back.partner)).toEqual(prices(asked.partner).map((cents) => -cents));
        expect(prices(back.member)).toEqual(prices(asked.member).map((cents) => -cents));
      }),
    );
  });
});

describe('a sponsorship', () => {
  const agreement = { startsOn: '2026-09-01', endsOn: '2027-09-01' };

  it('holds within its agreement, first and last day', () => {
    expect(checkSponsorship({ agreement, changed: agreement, lastInvoicedFrom: null })).toEqual([]);
    for (const changed of [
      { ...agreement, startsOn: '2026-08-31' },
      { ...agreement, endsOn: '2027-09-02' },
    ])
      expect(checkSponsorship({ agreement, changed, lastInvoicedFrom: null })).toEqual([
        { code: 'SPONSORSHIP_OUTSIDE_AGREEMENT', ...agreement },
      ]);
  });

  it('changes nothing of a period that was invoiced', () => {
    const changed = { startsOn: '2026-11-10', endsOn: '2027-01-01' };
    expect(checkSponsorship({ agreement, changed, lastInvoicedFrom: '2026-11-10' })).toEqual([
      { code: 'SPONSORED_PERIOD_INVOICED', invoicedFrom: '2026-11-10' },
    ]);
    expect(checkSponsorship({ agreement, changed, lastInvoicedFrom: '2026-11-09' })).toEqual([]);
  });
});

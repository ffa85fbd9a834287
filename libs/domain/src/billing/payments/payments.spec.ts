import fc from 'fast-check';
import { sumOf } from '../../shared/money';
import { settle, type OpenInvoice } from './settle';
import { sponsoredShare, type Sponsorship } from './sponsor';

const open = (number: string, dueOn: string, openCents = 1000): OpenInvoice => ({ number, dueOn, openCents });
const THREE = [open('C', '2026-12-01'), open('A', '2026-10-01'), open('B', '2026-11-01')];
const invoices = fc.array(
  fc.record({
    number: fc.uuid(),
    dueOn: fc.constantFrom('2026-10-01', '2026-11-01', '2026-12-01'),
    openCents: fc.integer({ min: 0, max: 90_000 }),
  }),
  { maxLength: 6 },
);

describe('a payment', () => {
  it('pays the oldest first, a part of the last one it reaches', () => {
    expect(settle(1500, THREE)).toEqual({
      settled: [
        { number: 'A', amountCents: 1000 },
        { number: 'B', amountCents: 500 },
      ],
      excessCents: 0,
    });
  });

  it('pays what it names before, in its order, and keeps what is too much', () => {
    const { settled, excessCents } = settle(4000, THREE, ['C', 'B']);
    expect(settled.map(({ number }) => number)).toEqual(['C', 'B', 'A']);
    expect(excessCents).toBe(1000);
  });

  it('is wholly settled or in excess, and no invoice is paid beyond what is open', () => {
    fc.assert(
      fc.property(fc.nat(300_000), invoices, (amount, all) => {
        const { settled, excessCents } = settle(amount, all);
        expect(sumOf(settled.map(({ amountCents }) => amountCents)) + excessCents).toBe(amount);
        expect(excessCents === 0 || settled.length === all.filter(({ openCents }) => openCents > 0).length).toBe(true);
        for (const { number, amountCents } of settled)
          expect(amountCents).toBeLessThanOrEqual(all.find((one) => one.number === number)!.openCents);
      }),
    );
  });
});

describe('a sponsored month', () => {
  const half: Sponsorship = { startsOn: '2026-09-01', endsOn: '2026-12-01', shareBasisPoints: 5000, mostCents: null };

  it('is shared while the agreement holds, up to its limit', () => {
    expect(sponsoredShare(35_001, { on: '2026-11-30', sponsorship: half })).toEqual({
      partnerCents: 17_501,
      memberCents: 17_500,
    });
    expect(sponsoredShare(35_000, { on: '2026-12-01', sponsorship: half }).partnerCents).toBe(0);
    expect(sponsoredShare(35_000, { on: '2026-11-01', sponsorship: { ...half, mostCents: 10_000 } }).partnerCents).toBe(
      10_000,
    );
    expect(sponsoredShare(35_000, { on: '2026-11-01', sponsorship: null })).toEqual({
      partnerCents: 0,
      memberCents: 35_000,
    });
  });

  it('adds up to the amount', () => {
    fc.assert(
      fc.property(fc.nat(500_000), fc.integer({ min: 0, max: 10_000 }), (amount, shareBasisPoints) => {
        const shares = sponsoredShare(amount, { on: '2026-10-01', sponsorship: { ...half, shareBasisPoints } });
        expect(shares.partnerCents + shares.memberCents).toBe(amount);
        expect(shares.memberCents).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

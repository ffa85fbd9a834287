import fc from 'fast-check';
import { addDays } from '../civil-months';
import { debitPacks, type CreditPack, type HourCharge } from './debit-packs';
import { expiredCredit } from './expired-credit';
import { includedMinutes, minutesBeyond } from './included-hours';
import { keptAfterCancellation, USUAL_CREDIT_RETURN } from './kept-after-cancellation';

const TODAY = '2026-11-23';
const pack = (id: string, remainingMinutes: number, expiresOn: string): CreditPack => ({
  id,
  remainingMinutes,
  expiresOn,
});
const sum = (charges: readonly HourCharge[]) => charges.reduce((total, { minutes }) => total + minutes, 0);
const packs = fc
  .array(fc.tuple(fc.nat(600), fc.integer({ min: -30, max: 300 })), { maxLength: 6 })
  .map((all) => all.map(([minutes, days], i) => pack(`p${i}`, minutes, addDays(TODAY, days))));
const moved = (all: readonly CreditPack[], charges: readonly HourCharge[], sign: 1 | -1): CreditPack[] =>
  all.map((one) => ({
    ...one,
    remainingMinutes: one.remainingMinutes + sign * sum(charges.filter(({ packId }) => packId === one.id)),
  }));

describe('a debit of hours', () => {
  it('takes from the pack that expires first, then from the next', () => {
    const three = [pack('c', 600, '2027-06-01'), pack('a', 60, '2026-12-01'), pack('b', 60, '2027-01-01')];
    expect(debitPacks(three, { minutes: 150, on: TODAY })).toEqual({
      charges: [
        { packId: 'a', minutes: 60 },
        { packId: 'b', minutes: 60 },
        { packId: 'c', minutes: 30 },
      ],
      missingMinutes: 0,
    });
  });

  it('leaves alone what expires before the day, or that very day', () => {
    const late = [pack('a', 60, '2026-12-01'), pack('b', 60, '2026-12-02')];
    expect(debitPacks(late, { minutes: 90, on: '2026-12-01' })).toEqual({
      charges: [{ packId: 'b', minutes: 60 }],
      missingMinutes: 30,
    });
  });

  it('never takes more than there is, nor less than it can', () => {
    fc.assert(
      fc.property(packs, fc.nat(3000), (all, minutes) => {
        const { charges, missingMinutes } = debitPacks(all, { minutes, on: TODAY });
        const left = moved(all, charges, -1);
        expect(sum(charges) + missingMinutes).toBe(minutes);
        expect(left.every(({ remainingMinutes }) => remainingMinutes >= 0)).toBe(true);
        if (missingMinutes > 0) expect(debitPacks(left, { minutes: 1, on: TODAY }).charges).toEqual([]);
      }),
    );
  });
});

describe('a cancellation', () => {
  const cancelled = (changes: Partial<Parameters<typeof keptAfterCancellation>[0]> = {}, lateReturnBasisPoints = 0) =>
    keptAfterCancellation(
      {
        charges: [
          { packId: 'a', minutes: 60 },
          { packId: 'b', minutes: 30 },
        ],
        cancelledAt: 1001,
        cancellableUntil: 1000,
        byTheManufacture: false,
        ...changes,
      },
      { lateReturnBasisPoints },
    );

  it('gives all back in time, or when the manufacture cancels', () => {
    expect(cancelled({ cancelledAt: 1000 })).toEqual([]);
    expect(cancelled({ byTheManufacture: true })).toEqual([]);
  });

  it('gives nothing back too late, unless the policy is kinder: then to the pack that lives longest', () => {
    expect(sum(cancelled({}, USUAL_CREDIT_RETURN.lateReturnBasisPoints))).toBe(90);
    expect(cancelled({}, 5000)).toEqual([{ packId: 'a', minutes: 45 }]);
    expect(cancelled({}, 2000)).toEqual([
      { packId: 'a', minutes: 60 },
      { packId: 'b', minutes: 12 },
    ]);
    expect(cancelled({}, 10_000)).toEqual([]);
  });

  it('leaves the packs as they were before a booking given back in time, and never above', () => {
    fc.assert(
      fc.property(packs, fc.nat(900), fc.integer({ min: 0, max: 10_000 }), (all, minutes, share) => {
        const { charges } = debitPacks(all, { minutes, on: TODAY });
        const kept = cancelled({ charges }, share);
        const after = moved(moved(all, charges, -1), charges, 1);
        expect(after).toEqual(all);
        expect(sum(kept)).toBeLessThanOrEqual(sum(charges));
        expect(moved(all, kept, -1).every(({ remainingMinutes }) => remainingMinutes >= 0)).toBe(true);
      }),
    );
  });
});

describe('expiry', () => {
  it('writes off what is left of the packs whose day has come, and nothing else', () => {
    const all = [
      pack('a', 60, TODAY),
      pack('b', 0, '2026-01-01'),
      pack('c', 45, '2026-11-24'),
      pack('d', 30, '2026-11-01'),
    ];
    expect(expiredCredit(all, TODAY)).toEqual([
      { packId: 'a', minutes: 60 },
      { packId: 'd', minutes: 30 },
    ]);
  });

  it('is done once', () => {
    fc.assert(
      fc.property(packs, (all) => expect(expiredCredit(moved(all, expiredCredit(all, TODAY), -1), TODAY)).toEqual([])),
    );
  });
});

describe('included hours', () => {
  const whole = { startsOn: '2026-11-01', endsOn: '2026-12-01' };

  it('are to the day in a period that starts within', () => {
    const perPeriod = { wood: 1200, metal: 60 };
    expect(includedMinutes({ whole, charged: whole }, perPeriod)).toEqual(perPeriod);
    expect(includedMinutes({ whole, charged: { ...whole, startsOn: '2026-11-16' } }, perPeriod)).toEqual({
      wood: 600,
      metal: 30,
    });
  });

  it('of one category never pay for another', () => {
    expect(minutesBeyond({ wood: 90, metal: 30, laser: 15 }, { wood: 60, metal: 600 })).toEqual({
      wood: 30,
      laser: 15,
    });
  });
});

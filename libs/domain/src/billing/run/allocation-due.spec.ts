import fc from 'fast-check';
import { addDays } from '../../membership/civil-months';
import { MONTHLY } from '../../membership/periods';
import { sumOf } from '../../shared/money';
import { type BillableAllocation, allocationDue } from './allocation-due';
import type { Reckoning } from './billable-subscription';
import type { ChargesDue } from './charges-due';

const LOCKER: BillableAllocation = {
  id: 'A',
  startsOn: '2026-11-24',
  endsOn: null,
  subscription: { startsOn: '2026-10-10', endsOn: null, cycle: MONTHLY },
  name: 'Casier C12',
  vatKind: 'STANDARD',
  monthlyPriceCents: 1_500,
};
const due = (allocation: BillableAllocation, through: string, invoiced: readonly Reckoning[] = []) =>
  allocationDue(allocation, { from: '2026-11-15', through }, invoiced);
const total = ({ charges }: ChargesDue): number => sumOf(charges.map(({ line }) => line.unitPriceCents));
const after = (before: readonly Reckoning[], { reckonings }: ChargesDue): Reckoning[] => [
  ...before.filter(({ period }) => !reckonings.some((one) => one.period.whole.startsOn === period.whole.startsOn)),
  ...reckonings,
];

describe('what an allocation owes', () => {
  it('is counted to the day it starts, then by the periods of its subscription', () => {
    const { charges, reckonings } = due(LOCKER, '2026-12-10');
    expect(charges.map(({ key, suppliedOn, line }) => [key, suppliedOn, line.unitPriceCents])).toEqual([
      ['ALLOCATION A 2026-11-10 #0', '2026-12-09', Math.round((1_500 * 16) / 30)],
      ['ALLOCATION A 2026-12-10 #0', '2027-01-09', 1_500],
    ]);
    expect(charges[0]?.line.description).toContain('Casier C12');
    expect(due(LOCKER, '2026-12-10', reckonings)).toEqual({ charges: [], reckonings: [] });
  });

  it('waits for its first day, and leaves what began before invoices were made here', () => {
    expect(due(LOCKER, '2026-11-09')).toEqual({ charges: [], reckonings: [] });
    const old = due({ ...LOCKER, startsOn: '2026-10-20' }, '2026-12-10');
    expect(old.charges.map(({ key }) => key)).toEqual(['ALLOCATION A 2026-12-10 #0']);
  });

  it('gives back the days after the place was taken back, or after the subscription ended', () => {
    const { reckonings } = due(LOCKER, '2026-12-10');
    const back = -(1_500 - Math.round((1_500 * 10) / 31));
    expect(total(due({ ...LOCKER, endsOn: '2026-12-20' }, '2026-12-20', reckonings))).toBe(back);
    const subscription = { ...LOCKER.subscription, endsOn: '2026-12-20' };
    expect(total(due({ ...LOCKER, subscription }, '2026-12-20', reckonings))).toBe(back);
    const never = due({ ...LOCKER, endsOn: LOCKER.startsOn }, '2026-12-20', reckonings);
    expect(total(never)).toBe(-Math.round((1_500 * 16) / 30) - 1_500);
  });

  it('costs several months in a period of several', () => {
    const quarterly = { ...LOCKER.subscription, cycle: { ...MONTHLY, everyMonths: 3 } };
    expect(total(due({ ...LOCKER, startsOn: '2027-01-10', subscription: quarterly }, '2027-01-10'))).toBe(4_500);
  });

  it('costs nothing when the place has no price', () => {
    expect(due({ ...LOCKER, monthlyPriceCents: 0 }, '2027-03-01').charges).toEqual([]);
  });

  it('never depends on when it is asked: all that was charged is what the days lived cost', () => {
    const days = fc.integer({ min: 0, max: 200 }).map((more) => addDays('2026-11-24', more));
    const ends = fc.option(days);
    const lives = fc.array(fc.record({ endsOn: ends, over: ends }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lives, fc.array(days, { minLength: 1, maxLength: 5 }), (lived, runs) => {
        const versions = lived.map(({ endsOn, over }) => ({
          ...LOCKER,
          endsOn,
          subscription: { ...LOCKER.subscription, endsOn: over },
        }));
        let invoiced: Reckoning[] = [];
        let charged = 0;
        const keys: string[] = [];
        const run = (allocation: BillableAllocation, through: string): void => {
          const owed = due(allocation, through, invoiced);
          invoiced = after(invoiced, owed);
          charged += total(owed);
          keys.push(...owed.charges.map(({ key }) => key));
        };
        const [final, last] = [versions.at(-1) ?? LOCKER, [...runs].sort().at(-1) ?? ''];
        [...runs].sort().forEach((day, i) => run(versions[i % versions.length] ?? LOCKER, day));
        run(final, last);
        expect(charged).toBe(total(due(final, last)));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { verbose: true, numRuns: 50 },
    );
  });
});

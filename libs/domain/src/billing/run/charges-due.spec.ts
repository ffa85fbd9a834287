import fc from 'fast-check';
import { addDays } from '../../membership/civil-months';
import { MONTHLY } from '../../membership/periods';
import { sumOf } from '../../shared/money';
import type { BillableSubscription, Reckoning } from './billable-subscription';
import { type ChargesDue, chargesDue as dueWithin } from './charges-due';

const term = (startsOn: string, priceCents: number, name = 'Résident') => ({
  startsOn,
  priceCents,
  name,
  vatKind: 'STANDARD' as const,
});
const RESIDENT: BillableSubscription = {
  id: 'S',
  startsOn: '2026-10-15',
  endsOn: null,
  cycle: MONTHLY,
  terms: [term('2026-10-15', 35_000)],
  pauses: [],
  setUpFeeCents: 0,
};
const chargesDue = (subscription: BillableSubscription, through: string, invoiced: readonly Reckoning[]) =>
  dueWithin(subscription, { from: '2026-01-01', through }, invoiced);
const total = ({ charges }: ChargesDue): number => sumOf(charges.map(({ line }) => line.unitPriceCents));
const words = ({ charges }: ChargesDue): string[] =>
  charges.map(({ key, line }) => `${key}: ${line.unitPriceCents} ${line.description}`);

/** Everything invoiced so far, the latest way of counting each period. */
const after = (before: readonly Reckoning[], due: ChargesDue): Reckoning[] => [
  ...before.filter(({ period }) => !due.reckonings.some((one) => one.period.whole.startsOn === period.whole.startsOn)),
  ...due.reckonings,
];

describe('what a subscription owes', () => {
  it('is each period from the day it starts, once', () => {
    const first = chargesDue(RESIDENT, '2026-11-15', []);
    expect(first.charges.map(({ key, suppliedOn }) => [key, suppliedOn])).toEqual([
      ['PERIOD S 2026-10-15 #0', '2026-11-14'],
      ['PERIOD S 2026-11-15 #0', '2026-12-14'],
    ]);
    expect(chargesDue(RESIDENT, '2026-12-14', after([], first))).toEqual({ charges: [], reckonings: [] });
    expect(total(chargesDue(RESIDENT, '2026-12-15', after([], first)))).toBe(35_000);
  });

  it('asks for the set-up fee with the first period, under a key of its own', () => {
    const due = chargesDue({ ...RESIDENT, setUpFeeCents: 5_000 }, '2026-10-15', []);
    expect(due.charges.map(({ key }) => key)).toEqual(['SET_UP S', 'PERIOD S 2026-10-15 #0']);
    expect(chargesDue({ ...RESIDENT, setUpFeeCents: 5_000 }, '2026-10-14', []).charges).toEqual([]);
  });

  it('mends a period under way when the plan changes, each plan under its name', () => {
    const invoiced = after([], chargesDue(RESIDENT, '2026-10-15', []));
    const changed = { ...RESIDENT, terms: [...RESIDENT.terms, term('2026-10-25', 17_500, 'Mi-temps')] };
    const due = chargesDue(changed, '2026-10-25', invoiced);
    expect(words(due)).toEqual([
      expect.stringMatching(/^PERIOD S 2026-10-15 2 #0: -23710 Reprise.: Résident, /),
      expect.stringMatching(/^PERIOD S 2026-10-15 2 #1: 11855 Mi-temps, /),
    ]);
    expect(chargesDue(changed, '2026-10-26', after(invoiced, due)).charges).toEqual([]);
  });

  it('gives back paused days, and the days after an end that were invoiced', () => {
    const invoiced = after([], chargesDue(RESIDENT, '2026-11-15', []));
    const paused = { ...RESIDENT, pauses: [{ startsOn: '2026-12-01', endsOn: '2027-01-01' }] };
    expect(total(chargesDue(paused, '2026-12-01', invoiced))).toBe(-Math.round((35_000 * 14) / 30));
    const ended = { ...RESIDENT, endsOn: '2026-11-05' };
    expect(total(chargesDue(ended, '2026-11-20', invoiced))).toBe(-Math.round((35_000 * 10) / 31) - 35_000);
  });

  it('leaves alone what began before invoices were made here, and its set-up fee', () => {
    const due = dueWithin({ ...RESIDENT, setUpFeeCents: 5_000 }, { from: '2026-11-01', through: '2026-12-15' }, []);
    expect(due.charges.map(({ key }) => key)).toEqual(['PERIOD S 2026-11-15 #0', 'PERIOD S 2026-12-15 #0']);
  });

  it('takes nothing back of what was invoiced when the first day is moved later', () => {
    const invoiced = after([], chargesDue(RESIDENT, '2026-11-15', []));
    expect(dueWithin(RESIDENT, { from: '2026-12-01', through: '2026-12-10' }, invoiced).charges).toEqual([]);
  });

  it('never depends on when it is asked: all that was charged is what the days lived cost', () => {
    const days = fc.integer({ min: 0, max: 300 }).map((more) => addDays('2026-10-15', more));
    const changes = fc.record({
      terms: fc.array(fc.tuple(days, fc.integer({ min: 1, max: 90_000 })), { maxLength: 3 }),
      pause: fc.option(fc.tuple(days, fc.integer({ min: 1, max: 60 }))),
      endsOn: fc.option(days.filter((day) => day > '2026-10-15')),
    });
    const asked = fc.array(days, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(changes, { minLength: 1, maxLength: 4 }), asked, (lived, runs) => {
        const versions = lived.map(({ terms, pause, endsOn }): BillableSubscription => ({
          ...RESIDENT,
          endsOn,
          terms: [term('2026-10-15', 35_000), ...unique(terms)].sort((a, b) => a.startsOn.localeCompare(b.startsOn)),
          pauses: pause ? [{ startsOn: pause[0], endsOn: addDays(pause[0], pause[1]) }] : [],
        }));
        const final = versions.at(-1) ?? RESIDENT;
        const through = runs.reduce((last, day) => (day > last ? day : last));
        let invoiced: Reckoning[] = [];
        let charged = 0;
        const keys: string[] = [];
        const run = (subscription: BillableSubscription, day: string): void => {
          const due = chargesDue(subscription, day, invoiced);
          invoiced = after(invoiced, due);
          charged += total(due);
          keys.push(...due.charges.map(({ key }) => key));
        };
        [...runs].sort().forEach((day, i) => run(versions[i % versions.length] ?? RESIDENT, day));
        run(final, through);
        expect(charged).toBe(total(chargesDue(final, through, [])));
        expect(new Set(keys).size).toBe(keys.length);
        expect(chargesDue(final, through, invoiced).charges).toEqual([]);
      }),
      { verbose: true },
    );
  });
});

const unique = (terms: readonly (readonly [string, number])[]) =>
  [...new Map(terms.filter(([day]) => day > '2026-10-15'))].map(([day, price]) => term(day, price, `Formule ${price}`));

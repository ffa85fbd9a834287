import { MONTHLY } from '../../membership/periods';
import { noticeCost, type LeavingFacts } from './notice-cost';

const cost = (changes: Partial<LeavingFacts>) =>
  noticeCost({
    startsOn: '2026-01-15',
    endsOn: '2027-01-15',
    cycle: MONTHLY,
    terms: [{ startsOn: '2026-01-15', priceCents: 35_000 }],
    invoicedUntil: '2026-12-15',
    ...changes,
  });

describe('what a notice costs', () => {
  it('is the periods that are not invoiced yet, the last one to the day', () => {
    expect(cost({})).toMatchObject({
      owed: [{ startsOn: '2026-12-15', amountCents: 35_000 }],
      givenBack: [],
      totalCents: 35_000,
    });
    expect(cost({ endsOn: '2027-01-23' }).owed).toMatchObject([
      { amountCents: 35_000 },
      { days: 8, amountCents: 9032 },
    ]);
  });

  it('is nothing when all is invoiced', () => {
    expect(cost({ invoicedUntil: '2027-01-15' })).toEqual({ owed: [], givenBack: [], totalCents: 0 });
  });

  it('gives back the days invoiced after the end', () => {
    expect(cost({ endsOn: '2026-12-05' })).toMatchObject({
      owed: [],
      givenBack: [{ startsOn: '2026-12-05', endsOn: '2026-12-15', days: 10, amountCents: 11_667 }],
      totalCents: -11_667,
    });
  });
});

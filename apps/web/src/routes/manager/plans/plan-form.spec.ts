import { NEW_PLAN, planInput, priceInclTaxCents, wrongInPlan } from './plan-form';

const RESIDENT = { ...NEW_PLAN, name: 'Résident', priceExclTax: 350, commitmentMonths: 3 };

describe('a plan as typed', () => {
  it('says the price with its tax, to the cent', () => {
    expect(priceInclTaxCents(RESIDENT)).toBe(42_000);
    expect(priceInclTaxCents({ ...RESIDENT, priceExclTax: 33.33, vatRatePercent: '5.5' })).toBe(3_516);
    expect(priceInclTaxCents(NEW_PLAN)).toBeNull();
  });

  it('is sent in cents and minutes, with what its kind has and nothing else', () => {
    expect(planInput(RESIDENT)).toMatchObject({ priceExclTaxCents: 35_000, commitmentMonths: 3, packMinutes: null });
    expect(planInput({ ...RESIDENT, kind: 'HOUR_PACK', packHours: 2.5, seats: 4 })).toMatchObject({
      commitmentMonths: 0,
      noticeMonths: 0,
      seats: 1,
      packMinutes: 150,
      packValidityMonths: 6,
    });
  });

  it('needs a name, a price and whole terms', () => {
    expect([...wrongInPlan(NEW_PLAN)]).toEqual(['name', 'priceExclTax']);
    expect([...wrongInPlan({ ...RESIDENT, seats: '' })]).toEqual(['seats']);
    expect([...wrongInPlan(RESIDENT)]).toEqual([]);
  });
});

/** When the bank answers a direct debit, in days after it was asked. */
export const DEBIT_DAYS = 5;
const SLOW_DEBIT_DAYS = 8;

export interface TestIban {
  number: string;
  /** French words for the pages. */
  meaning: string;
  days: number;
  fails?: string;
  dispute?: string;
}

const iban = (number: string, meaning: string, more: Partial<TestIban> = {}): TestIban => ({
  number,
  meaning,
  days: DEBIT_DAYS,
  ...more,
});

/** The French test accounts Stripe documents. Its "at least three minutes" are days here, as in life. */
export const TEST_IBANS: Record<string, TestIban> = {
  success: iban('FR1420041010050500013M02606', 'prélèvement payé après 5 jours'),
  slowSuccess: iban('FR3020041010050500013M02609', 'prélèvement payé après 8 jours', { days: SLOW_DEBIT_DAYS }),
  failure: iban('FR8420041010050500013M02607', 'prélèvement rejeté après 5 jours', { fails: 'debit_not_authorized' }),
  slowFailure: iban('FR7920041010050500013M02600', 'prélèvement rejeté après 8 jours', {
    days: SLOW_DEBIT_DAYS,
    fails: 'generic_could_not_process',
  }),
  disputed: iban('FR5720041010050500013M02608', 'prélèvement payé, puis contesté', { dispute: 'fraudulent' }),
  overVolume: iban('FR9720041010050000000343434', 'plafond hebdomadaire du compte dépassé', {
    fails: 'charge_exceeds_source_limit',
  }),
  overCount: iban('FR5920041010050000000121212', 'nombre hebdomadaire de prélèvements dépassé', {
    fails: 'charge_exceeds_weekly_limit',
  }),
  noMoney: iban('FR9720041010050000002222227', 'provision insuffisante après 5 jours', { fails: 'insufficient_funds' }),
};

export const ibanBehaviourOf = (number: string): string | undefined =>
  Object.entries(TEST_IBANS).find(([, one]) => one.number === number)?.[0];

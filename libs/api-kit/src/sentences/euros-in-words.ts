import type { Cents, Language } from '@etabli/domain';

/** An amount as people read it: « 1 234,50 € ». */
export const eurosInWords = (amount: Cents, language: Language): string =>
  new Intl.NumberFormat(language === 'EN' ? 'en-GB' : 'fr-FR', { style: 'currency', currency: 'EUR' }).format(
    amount / 100,
  );

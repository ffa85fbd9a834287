import i18next from 'i18next';

export type LanguageCode = 'fr' | 'en';

/** The language screens speak now; French unless English was chosen. */
export const currentLanguage = (): LanguageCode => (i18next.language === 'en' ? 'en' : 'fr');

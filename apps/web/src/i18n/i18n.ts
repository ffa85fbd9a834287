import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { fr } from './fr';
import { en } from './en';
import type { LanguageCode } from './language';
import { typeset } from './typeset';

const KEPT = 'etabli-language';

const preferred = (): LanguageCode => {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'fr' || kept === 'en') return kept;
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'fr';
};

void i18next.use(initReactI18next).init({
  lng: preferred(),
  fallbackLng: 'fr',
  resources: { fr: { ui: typeset(fr.ui) }, en },
  defaultNS: 'ui',
  interpolation: { escapeValue: false },
});
document.documentElement.lang = i18next.language;

/** Changes the language of the screens on this device. */
export async function speak(language: LanguageCode): Promise<void> {
  localStorage.setItem(KEPT, language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** Adds the words of one audience, loaded with its screens. */
export function addWords(namespace: string, words: Record<LanguageCode, object>): void {
  i18next.addResourceBundle('fr', namespace, typeset(words.fr), true, true);
  i18next.addResourceBundle('en', namespace, words.en, true, true);
}

import { currentLanguage } from '../i18n/language';

/** A text as one reads it: the French one is the one that holds when it is not translated. */
export const textInLanguage = ({ textFr, textEn }: { readonly textFr: string; readonly textEn: string }): string =>
  currentLanguage() === 'en' && textEn !== '' ? textEn : textFr;

import type { RecordedRefusal } from '@etabli/domain';
import type { Sentences } from '../sentence';
import { civilDayInWords } from './civil-day-in-words';

export const recordedSentences: Sentences<RecordedRefusal> = {
  SUPPLIED_DAY_OUT_OF_BOUNDS: {
    fr: (r) =>
      `Le jour doit être compris entre le ${civilDayInWords(r.earliestOn, 'FR')} et le ${civilDayInWords(r.latestOn, 'FR')}.`,
    en: (r) =>
      `The day must be between ${civilDayInWords(r.earliestOn, 'EN')} and ${civilDayInWords(r.latestOn, 'EN')}.`,
    remedy: {
      fr: () => 'Changez le jour, ou rédigez une facture à la main.',
      en: () => 'Change the day, or write an invoice by hand.',
    },
  },
  RECORDED_CHARGE_INVOICED: {
    fr: () => 'C’est déjà sur une facture ou un brouillon.',
    en: () => 'It is already on an invoice or a draft.',
    remedy: {
      fr: () => 'Retirez la ligne du brouillon, ou faites un avoir sur la facture.',
      en: () => 'Take the line off the draft, or credit the invoice.',
    },
  },
  RECORDED_CHARGE_WITHDRAWN: {
    fr: () => 'C’est déjà retiré.',
    en: () => 'It is already withdrawn.',
  },
};

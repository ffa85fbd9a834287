import { addDays, type SponsorshipRefusal } from '@etabli/domain';
import type { Sentences } from '../sentence';
import { civilDayInWords } from './civil-day-in-words';

export const sponsorshipSentences: Sentences<SponsorshipRefusal> = {
  SPONSORSHIP_OUTSIDE_AGREEMENT: {
    fr: (r) =>
      `La convention court du ${civilDayInWords(r.startsOn, 'FR')} au ${civilDayInWords(addDays(r.endsOn, -1), 'FR')} : la prise en charge doit tenir entre ces jours.`,
    en: (r) =>
      `The agreement runs from ${civilDayInWords(r.startsOn, 'EN')} to ${civilDayInWords(addDays(r.endsOn, -1), 'EN')}: the sponsorship must lie between these days.`,
  },
  SPONSORED_PERIOD_INVOICED: {
    fr: (r) => `La période qui commence le ${civilDayInWords(r.invoicedFrom, 'FR')} est déjà facturée.`,
    en: (r) => `The period that begins on ${civilDayInWords(r.invoicedFrom, 'EN')} is already invoiced.`,
    remedy: {
      fr: (r) =>
        `Choisissez un jour à partir du ${civilDayInWords(addDays(r.invoicedFrom, 1), 'FR')} : seules les périodes suivantes changent.`,
      en: (r) =>
        `Choose a day from ${civilDayInWords(addDays(r.invoicedFrom, 1), 'EN')} on: only the next periods change.`,
    },
  },
  SPONSORED_ALREADY: {
    fr: () => 'Un partenaire prend déjà en charge cet abonnement à ces dates.',
    en: () => 'A partner already sponsors this subscription on these days.',
  },
  SPONSORSHIP_ENDS_BEFORE: {
    fr: (r) => `Cette prise en charge s’arrête déjà le ${civilDayInWords(addDays(r.endsOn, -1), 'FR')}.`,
    en: (r) => `This sponsorship already ends on ${civilDayInWords(addDays(r.endsOn, -1), 'EN')}.`,
    remedy: { fr: () => 'Choisissez un jour plus tôt.', en: () => 'Choose an earlier day.' },
  },
};

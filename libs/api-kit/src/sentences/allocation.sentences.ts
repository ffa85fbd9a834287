import type { AllocationRefusal } from '@etabli/domain';
import type { Sentences } from '../sentence';
import { civilDayInWords } from './civil-day-in-words';

export const allocationSentences: Sentences<AllocationRefusal> = {
  PLACE_CODE_TAKEN: {
    fr: () => 'Un autre établi, casier ou rack porte déjà ce repère.',
    en: () => 'Another bench, locker or rack already has this code.',
    remedy: { fr: () => 'Choisissez un autre repère.', en: () => 'Choose another code.' },
  },
  PLACE_NOT_OFFERED: {
    fr: () => 'Cet emplacement n’est plus proposé.',
    en: () => 'This place is no longer offered.',
    remedy: { fr: () => 'Choisissez-en un autre.', en: () => 'Choose another one.' },
  },
  PLACE_HELD: {
    fr: () => 'Cet emplacement est attribué à ces dates.',
    en: () => 'This place is held on these days.',
    remedy: {
      fr: () => 'Choisissez-en un autre, ou reprenez-le d’abord.',
      en: () => 'Choose another one, or take it back first.',
    },
  },
  ALLOCATION_START_OUT_OF_BOUNDS: {
    fr: (r) =>
      `L’attribution doit commencer entre le ${civilDayInWords(r.earliestOn, 'FR')} et le ${civilDayInWords(r.latestOn, 'FR')}.`,
    en: (r) =>
      `The allocation must start between ${civilDayInWords(r.earliestOn, 'EN')} and ${civilDayInWords(r.latestOn, 'EN')}.`,
  },
  ALLOCATION_ENDED_ALREADY: {
    fr: (r) => `L’emplacement a déjà été repris, au ${civilDayInWords(r.endsOn, 'FR')}.`,
    en: (r) => `The place was already taken back, as of ${civilDayInWords(r.endsOn, 'EN')}.`,
  },
  ALLOCATION_END_OUT_OF_BOUNDS: {
    fr: (r) =>
      `L’emplacement peut être repris entre le ${civilDayInWords(r.earliestOn, 'FR')} et le ${civilDayInWords(r.latestOn, 'FR')}.`,
    en: (r) =>
      `The place may be taken back between ${civilDayInWords(r.earliestOn, 'EN')} and ${civilDayInWords(r.latestOn, 'EN')}.`,
  },
  CHECKLIST_NOT_DONE: {
    fr: () => 'La liste de fin de séjour n’est pas terminée.',
    en: () => 'The end-of-stay checklist is not finished.',
    remedy: {
      fr: () => 'Cochez chaque ligne, ou écartez-la en donnant la raison.',
      en: () => 'Tick each line, or set it aside with a reason.',
    },
  },
};

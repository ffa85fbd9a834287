import type { SeatRefusal } from '@etabli/domain';
import type { Sentences } from '../sentence';
import { civilDayInWords } from './civil-day-in-words';

export const seatSentences: Sentences<SeatRefusal> = {
  NO_SEAT_LEFT: {
    fr: () => 'Toutes les places de cet abonnement sont prises.',
    en: () => 'All the seats of this subscription are taken.',
    remedy: {
      fr: () => 'Retirez d’abord une place, ou choisissez une formule qui en compte davantage.',
      en: () => 'Take a seat back first, or choose a plan with more of them.',
    },
  },
  ALREADY_A_MEMBER: {
    fr: () => 'Cette personne est déjà abonnée, ou occupe déjà une place, à ces dates.',
    en: () => 'This person already subscribes, or already has a seat, on these days.',
    remedy: {
      fr: () => 'Mettez fin à l’un avant de commencer l’autre.',
      en: () => 'End one before the other begins.',
    },
  },
  SEAT_START_OUT_OF_BOUNDS: {
    fr: (r) =>
      `La place doit commencer entre le ${civilDayInWords(r.earliestOn, 'FR')} et le ${civilDayInWords(r.latestOn, 'FR')}.`,
    en: (r) =>
      `The seat must start between ${civilDayInWords(r.earliestOn, 'EN')} and ${civilDayInWords(r.latestOn, 'EN')}.`,
  },
  SEAT_ENDED_ALREADY: {
    fr: (r) => `Cette place a déjà pris fin le ${civilDayInWords(r.endsOn, 'FR')}.`,
    en: (r) => `This seat already ended on ${civilDayInWords(r.endsOn, 'EN')}.`,
  },
  SEAT_END_OUT_OF_BOUNDS: {
    fr: (r) => `La place peut prendre fin au plus tôt le ${civilDayInWords(r.earliestOn, 'FR')}.`,
    en: (r) => `The seat may end on ${civilDayInWords(r.earliestOn, 'EN')} at the earliest.`,
  },
};

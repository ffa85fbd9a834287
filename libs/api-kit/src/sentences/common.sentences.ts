import type { CommonRefusal } from '@etabli/domain';
import type { Sentences } from '../sentence';

const PROBLEMS: Record<string, { fr: string; en: string }> = {
  too_big: { fr: 'trop long ou trop grand', en: 'too long or too large' },
  too_small: { fr: 'trop court ou trop petit', en: 'too short or too small' },
  invalid_format: { fr: 'le format n’est pas reconnu', en: 'the format is not recognised' },
  forbidden_character: { fr: 'contient un caractère interdit', en: 'contains a forbidden character' },
};

const problem = (code: string) => PROBLEMS[code] ?? { fr: 'valeur non reconnue', en: 'value not recognised' };

export const commonSentences: Sentences<CommonRefusal> = {
  NOT_FOUND: {
    fr: () => 'Cet élément n’existe pas, ou vous n’y avez pas accès.',
    en: () => 'This does not exist, or you have no access to it.',
    remedy: {
      fr: () => 'Rechargez la page : il a peut-être été supprimé.',
      en: () => 'Reload the page: it may be gone.',
    },
  },
  INVALID_INPUT: {
    fr: (r) => `Le champ « ${r.field} » n’est pas valable : ${problem(r.problem).fr}.`,
    en: (r) => `The field “${r.field}” is not valid: ${problem(r.problem).en}.`,
    remedy: { fr: () => 'Corrigez ce champ puis recommencez.', en: () => 'Correct this field and try again.' },
  },
  CONFLICT: {
    fr: () => 'Quelqu’un vient de modifier cet élément. Rien n’a été enregistré.',
    en: () => 'Someone has just changed this. Nothing was saved.',
    remedy: { fr: () => 'Rechargez la page puis recommencez.', en: () => 'Reload the page and try again.' },
  },
  BUSY: {
    fr: () => 'Trop de demandes arrivent en même temps. Rien n’a été enregistré.',
    en: () => 'Too many requests at the same time. Nothing was saved.',
    remedy: { fr: () => 'Recommencez dans quelques secondes.', en: () => 'Try again in a few seconds.' },
  },
};

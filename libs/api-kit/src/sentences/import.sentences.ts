import type { ImportRefusal } from '@etabli/domain';
import type { Sentences } from '../sentence';
import { listInWords } from './words';

const quoted = (words: readonly string[], language: 'fr' | 'en'): string =>
  language === 'fr'
    ? listInWords(
        words.map((word) => `« ${word} »`),
        'et',
      )
    : listInWords(
        words.map((word) => `“${word}”`),
        'and',
      );

export const importSentences: Sentences<ImportRefusal> = {
  IMPORT_FILE_TOO_LARGE: {
    fr: (r) => `Le fichier dépasse ${r.maximumMegabytes} Mo.`,
    en: (r) => `The file is larger than ${r.maximumMegabytes} MB.`,
    remedy: { fr: () => 'Importez-le en plusieurs fois.', en: () => 'Import it in several parts.' },
  },
  IMPORT_FILE_EMPTY: {
    fr: () => 'Ce fichier ne contient aucune ligne sous ses titres.',
    en: () => 'This file holds no line under its titles.',
    remedy: {
      fr: () => 'Enregistrez la feuille au format CSV, titres des colonnes en première ligne.',
      en: () => 'Save the sheet as CSV, with column titles in the first line.',
    },
  },
  IMPORT_TOO_MANY_LINES: {
    fr: (r) => `Un fichier compte ${r.maximum} lignes au plus.`,
    en: (r) => `A file has ${r.maximum} lines at most.`,
    remedy: { fr: () => 'Importez-le en plusieurs fois.', en: () => 'Import it in several parts.' },
  },
  IMPORT_QUOTE_NOT_CLOSED: {
    fr: (r) => `À la ligne ${r.line}, un guillemet est ouvert et jamais fermé.`,
    en: (r) => `On line ${r.line}, a quotation mark is opened and never closed.`,
    remedy: { fr: () => 'Enregistrez à nouveau la feuille au format CSV.', en: () => 'Save the sheet as CSV again.' },
  },
  IMPORT_COLUMN_MISSING: {
    fr: (r) => `Il manque au fichier : ${quoted(r.columns, 'fr')}.`,
    en: (r) => `The file lacks: ${quoted(r.columns, 'en')}.`,
    remedy: {
      fr: () => 'Ajoutez ces titres en première ligne.',
      en: () => 'Add these titles to the first line.',
    },
  },
  IMPORT_COLUMN_TWICE: {
    fr: (r) => `La colonne « ${r.column} » dit la même chose qu’une autre.`,
    en: (r) => `The column “${r.column}” says the same as another.`,
    remedy: { fr: () => 'N’en gardez qu’une.', en: () => 'Keep only one.' },
  },
  IMPORT_HAS_REFUSED_LINES: {
    fr: (r) =>
      r.count > 1
        ? `${r.count} lignes sont refusées : rien n’a été importé.`
        : 'Une ligne est refusée : rien n’a été importé.',
    en: (r) =>
      r.count > 1 ? `${r.count} lines are refused: nothing was imported.` : 'A line is refused: nothing was imported.',
    remedy: { fr: () => 'Corrigez le fichier puis recommencez.', en: () => 'Correct the file and try again.' },
  },
  IMPORT_CELL_MISSING: {
    fr: (r) => `La colonne « ${r.column} » est vide.`,
    en: (r) => `The column “${r.column}” is empty.`,
  },
  IMPORT_CELL_TOO_LONG: {
    fr: (r) => `La colonne « ${r.column} » dépasse ${r.maximum} caractères.`,
    en: (r) => `The column “${r.column}” is longer than ${r.maximum} characters.`,
  },
  IMPORT_CELL_NOT_UNDERSTOOD: {
    fr: (r) => `La colonne « ${r.column} » n’est pas comprise ; par exemple : ${r.expected.join(', ')}.`,
    en: (r) => `The column “${r.column}” is not understood; for instance: ${r.expected.join(', ')}.`,
  },
  IMPORT_LINE_TWICE: {
    fr: (r) => `C’est déjà dit à la ligne ${r.firstLine}.`,
    en: (r) => `Line ${r.firstLine} says it already.`,
  },
};

import { plainWord } from '../../shared/import/read-cell';

/** What says nothing of who somebody is. */
const COMMON = [
  'sarl',
  'sas',
  'sasu',
  'eurl',
  'scop',
  'scic',
  'sci',
  'association',
  'entreprise',
  'atelier',
  'monsieur',
  'madame',
  'mme',
  'vir',
  'virement',
  'sepa',
  'inst',
];

const wordsOf = (text: string): string[] =>
  plainWord(text)
    .split(' ')
    .filter((word) => word.length >= 3 && !COMMON.includes(word));

/** Whether a label of a bank names somebody: most of the words of their name stand in it, for banks cut names short. */
export function names(label: string, name: string): boolean {
  const said = new Set(wordsOf(label));
  const words = wordsOf(name);
  const found = words.filter((word) => said.has(word));
  return (
    words.length > 0 && found.length * 2 >= words.length && found.some((word) => word.length >= 4 || words.length === 1)
  );
}

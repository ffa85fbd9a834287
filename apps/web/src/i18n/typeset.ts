const HARD = '\u00a0';

const SPACES: readonly (readonly [RegExp, string])[] = [
  [/ (?=[:;?!»€%])/gu, HARD],
  [/« /gu, `«${HARD}`],
  [/(?<=\d|\}\}) (?=(?:h|min|km|m²)\b)/gu, HARD],
];

const typesetSentence = (text: string): string =>
  SPACES.reduce((set, [space, fixed]) => set.replace(space, fixed), text);

/** French typography for all the words of a bundle, so that who writes them types plain spaces. */
export const typeset = (words: object): object =>
  Object.fromEntries(
    Object.entries(words).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'string' ? typesetSentence(value) : typeof value === 'object' && value ? typeset(value) : value,
    ]),
  );

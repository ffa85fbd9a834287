const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();

/** Whether every word typed stands in a name, accents and capitals aside. */
export const wordsFound = (typed: string, name: string): boolean =>
  plain(typed)
    .split(/\s+/)
    .every((word) => plain(name).includes(word));

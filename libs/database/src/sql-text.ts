/** Ids as one parameter: `id = any(?::uuid[])`. Takes ids of ours only. */
export const uuidArray = (ids: readonly string[]): string => `{${ids.join(',')}}`;

/** SQL that reads `expression` without accents and case: what people type is compared with this, and lists in French sort by it. */
export const plainText = (expression: string): string =>
  String.raw`regexp_replace(lower(normalize(${expression}, NFD)), '[\u0300-\u036f]', '', 'g')`;

/** Pattern for `like`: whatever contains these words as typed, without accents and case. */
export const containing = (typed: string): string =>
  `%${typed
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

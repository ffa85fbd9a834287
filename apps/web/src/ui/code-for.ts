const LONGEST = 40;

/** « Permis de conduire » is PERMIS_DE_CONDUIRE to programs; numbered when that is taken, `shortName` first when too little is left of it. */
export function codeFor(name: string, taken: readonly string[], shortName: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  const code = (plain.length < 2 ? `${shortName}_${plain}` : plain).slice(0, LONGEST - 3);
  const numbered = [code, ...taken.map((_, rank) => `${code}_${rank + 2}`)];
  return numbered.find((one) => !taken.includes(one)) ?? code;
}

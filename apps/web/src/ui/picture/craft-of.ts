import type { Craft } from './drawings';

/** Beginnings of words, without accents, that tell a craft; the first one found wins. */
const WORDS: readonly (readonly [string, Craft])[] = [
  ['laser', 'laser'],
  ['impression', 'printer'],
  ['3d', 'printer'],
  ['scia', 'saw'],
  ['scie', 'saw'],
  ['faconn', 'cutter'],
  ['toup', 'cutter'],
  ['corroy', 'plane'],
  ['rabot', 'plane'],
  ['ponc', 'sander'],
  ['finition', 'spray'],
  ['verni', 'spray'],
  ['montage', 'bench'],
  ['etabli', 'bench'],
  ['tol', 'sheet'],
  ['pli', 'sheet'],
  ['soud', 'weld'],
  ['forge', 'anvil'],
  ['usin', 'drill'],
  ['perc', 'drill'],
  ['frais', 'drill'],
  ['lev', 'lift'],
  ['pont', 'lift'],
  ['vehic', 'van'],
  ['cout', 'stitch'],
  ['piqu', 'stitch'],
  ['cuir', 'leather'],
  ['pare', 'leather'],
  ['press', 'press'],
  ['coup', 'shears'],
  ['decoup', 'shears'],
  ['cuisson', 'kiln'],
  ['four', 'kiln'],
  ['email', 'pot'],
  ['poti', 'pot'],
  ['model', 'rollers'],
  ['concept', 'desk'],
  ['salle', 'room'],
  ['reunion', 'room'],
  ['tour', 'lathe'],
];

const CRAFT_OF_KIND: Readonly<Record<string, Craft>> = { ROOM: 'room', VEHICLE: 'van' };

const plain = (words: string): string[] =>
  words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/);

export interface Pictured {
  readonly name: string;
  readonly category: string;
  readonly kind: string;
}

const craftIn = (sentence: string): Craft | undefined => {
  const words = plain(sentence);
  return WORDS.find(([start]) => words.some((word) => word.startsWith(start)))?.[1];
};

/** The craft to draw for a resource: rooms and vehicles by their kind, others by their category, else their name. */
export function craftOf({ name, category, kind }: Pictured): Craft {
  if (plain(name).includes('potier')) return 'pot';
  return CRAFT_OF_KIND[kind] ?? craftIn(category) ?? craftIn(name) ?? 'bench';
}

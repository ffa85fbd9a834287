import { LineReader, plainWord, type Column, type ReadLine, type TableRow } from '../../shared/import';
import type { HabilitationLevel, ResourceKind } from '../../shared/vocabulary';

/** What a file of machines may say of one. */
export interface ImportedResource {
  readonly poleId: string;
  readonly category: string;
  readonly kind: ResourceKind;
  readonly description: string;
  readonly technicalSheet: string;
  readonly dangerous: boolean;
  readonly adultsOnly: boolean;
  readonly bookable: boolean;
  readonly requiredHabilitationId: string | null;
  readonly requiredLevel: HabilitationLevel | null;
}

/** What the place has, by the plain form of its code and of its name. */
export interface PlaceWords {
  readonly poles: ReadonlyMap<string, string>;
  readonly habilitations: ReadonlyMap<string, string>;
}

/** The columns of a file of machines; the first title is the one we say. */
export const RESOURCE_COLUMNS = {
  name: { titles: ['nom', 'machine', 'désignation', 'name'], required: true },
  pole: { titles: ['pôle', 'atelier', 'pole'], required: true },
  category: { titles: ['catégorie', 'famille', 'category'], required: true },
  kind: { titles: ['genre', 'type', 'kind'] },
  description: { titles: ['description'] },
  technicalSheet: { titles: ['fiche technique', 'caractéristiques', 'technical sheet'] },
  dangerous: { titles: ['dangereuse', 'dangereux', 'dangerous'] },
  adultsOnly: { titles: ['interdite aux mineurs', 'adultes seulement', 'adults only'] },
  bookable: { titles: ['réservable', 'bookable'] },
  habilitation: { titles: ['habilitation', 'habilitation exigée', 'required habilitation'] },
  level: { titles: ['niveau', 'niveau exigé', 'level', 'required level'] },
} as const satisfies Readonly<Record<string, Column>>;
export type ResourceColumn = keyof typeof RESOURCE_COLUMNS;

const wordsOf = <T>(meanings: readonly (readonly [T, readonly string[]])[]): ReadonlyMap<string, T> =>
  new Map(meanings.flatMap(([meaning, words]) => words.map((word) => [plainWord(word), meaning] as const)));

const KINDS = wordsOf<ResourceKind>([
  ['MACHINE', ['machine']],
  ['ROOM', ['salle', 'room']],
  ['VEHICLE', ['véhicule', 'vehicle']],
  ['WORKSTATION', ['poste', 'poste de travail', 'workstation']],
]);
const LEVELS = wordsOf<HabilitationLevel>([
  ['ACCOMPANIED', ['accompagné', 'accompanied']],
  ['AUTONOMOUS', ['autonome', 'autonomous']],
  ['TRAINER', ['formateur', 'trainer']],
]);
const YES_NO = wordsOf<boolean>([
  [true, ['oui', 'yes', 'o', 'x', '1', 'vrai', 'true']],
  [false, ['non', 'no', 'n', '0', 'faux', 'false']],
]);

/** Reads one line of a file of machines; the name is what names one. */
export function readResourceLine(
  { line, cells }: TableRow<ResourceColumn>,
  place: PlaceWords,
): ReadLine<ImportedResource> {
  const reader = new LineReader(cells, (column: ResourceColumn) => RESOURCE_COLUMNS[column].titles[0]);
  const name = reader.needed('name', 120);
  reader.needed('pole', 80);
  const read = {
    poleId: reader.word('pole', place.poles),
    category: reader.needed('category', 80),
    kind: reader.word('kind', KINDS),
    description: reader.text('description', 5_000),
    technicalSheet: reader.text('technicalSheet', 10_000),
    dangerous: reader.word('dangerous', YES_NO),
    adultsOnly: reader.word('adultsOnly', YES_NO),
    bookable: reader.word('bookable', YES_NO),
    requiredHabilitationId: reader.word('habilitation', place.habilitations),
    requiredLevel: reader.word('level', LEVELS),
  };
  const unpaired = (cells.habilitation === undefined) !== (cells.level === undefined);
  const refusals = [...reader.refusals, ...(unpaired ? [{ code: 'HABILITATION_AND_LEVEL_GO_TOGETHER' }] : [])];
  if (refusals.length > 0) return { line, key: name || null, refusals };
  const values = Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
  return { line, key: name, values };
}

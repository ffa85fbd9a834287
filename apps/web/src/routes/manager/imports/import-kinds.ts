import type { ResultKind } from './import-result';

/** What may be brought in from a file. */
export interface ImportKind extends ResultKind {
  readonly address: string;
  /** In the order of the model; a column has the word of what it says. */
  readonly columns: readonly string[];
  readonly needed: readonly string[];
}

export const MEMBERS: ImportKind = {
  word: 'members',
  address: '/files/imports/members',
  list: '/gestion/membres',
  columns: ['email', 'firstName', 'lastName', 'phone', 'bornOn', 'trade', 'commune', 'businessName', 'language'],
  needed: ['email', 'firstName', 'lastName'],
};

export const MACHINES: ImportKind = {
  word: 'machines',
  address: '/files/imports/resources',
  list: '/gestion/machines',
  columns: [
    'name',
    'pole',
    'category',
    'kind',
    'description',
    'technicalSheet',
    'dangerous',
    'adultsOnly',
    'bookable',
    'habilitation',
    'level',
  ],
  needed: ['name', 'pole', 'category'],
};

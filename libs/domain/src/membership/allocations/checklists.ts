import type { StoragePlaceKind } from '../../shared/vocabulary';

/** What is gone through together at the end of a stay. Content of the place, in its language, copied with each allocation. */
export const CHECKLISTS: Readonly<Record<StoragePlaceKind, readonly string[]>> = {
  BENCH: [
    'Établi vidé et nettoyé',
    'Étau et éclairage en bon état',
    'Outils empruntés rendus',
    'Chutes et déchets évacués',
    'Clé de la servante rendue',
  ],
  LOCKER: ['Casier vidé et nettoyé', 'Porte et serrure en bon état', 'Clé rendue'],
  RACK: ['Rack vidé', 'Chutes et déchets évacués', 'Sol balayé'],
};

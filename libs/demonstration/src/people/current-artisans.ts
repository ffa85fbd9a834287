import { demonstrationId } from '../demonstration-id';
import type { Artisan, Membership } from './artisan';
import type { Trade } from './trades';

type Name = readonly [first: string, last: string];
type Craft = readonly [trade: Trade, businessName: string | null, commune: string];
type Presence = readonly [membership: Membership, arrivedDay: number, daysPerWeek: number, leavesDay?: number];

/** The twenty-eight artisans of today: a third long settled, a third here for some months, a third now and then. */
const PEOPLE: readonly (readonly [Name, Craft, Presence])[] = [
  [
    ['Camille', 'Roussel'],
    ['Ébénisterie', 'Atelier Roussel', 'Blavozy'],
    ['RESIDENT', -438, 4],
  ],
  [
    ['Mehdi', 'Fournier'],
    ['Métallerie', 'Fournier Métal', 'Brives-Charensac'],
    ['RESIDENT', -604, 4],
  ],
  [
    ['Agathe', 'Vialle'],
    ['Céramique', 'Terre de Velay', 'Saint-Julien-Chapteuil'],
    ['RESIDENT', -512, 3.5],
  ],
  [
    ['Bastien', 'Chabrier'],
    ['Menuiserie et agencement', 'Chabrier Agencement', 'Polignac'],
    ['RESIDENT', -690, 4],
  ],
  [
    ['Soline', 'Peyrard'],
    ['Maroquinerie', 'Maison Peyrard', 'Le Puy-en-Velay'],
    ['RESIDENT', -467, 3.5],
  ],
  [
    ['Ousmane', 'Diarra'],
    ['Ébénisterie', 'Diarra Mobilier', 'Vals-près-le-Puy'],
    ['RESIDENT', -391, 3.5],
  ],
  [
    ['Élodie', 'Giraudon'],
    ['Couture et stylisme', 'Fil d’Arzon', 'Craponne-sur-Arzon'],
    ['RESIDENT', -540, 3],
  ],
  [
    ['Lucas', 'Borie'],
    ['Prototypage et design', 'Borie Studio', 'Chadrac'],
    ['RESIDENT', -421, 3],
  ],
  [
    ['Marguerite', 'Astier'],
    ['Tapisserie d’ameublement', 'Sièges Astier', 'Coubon'],
    ['RESIDENT', -655, 3],
  ],
  [
    ['Thibault', 'Crouzet'],
    ['Céramique', 'Poterie Crouzet', 'Yssingeaux'],
    ['RESIDENT', -158, 3],
  ],
  [
    ['Inès', 'Maurin'],
    ['Céramique', 'Atelier Maurin', 'Le Monteil'],
    ['RESIDENT', -141, 3],
  ],
  [
    ['Gaël', 'Souche'],
    ['Menuiserie et agencement', 'Bois de Souche', 'Rosières'],
    ['RESIDENT', -122, 3.5],
  ],
  [
    ['Aminata', 'Cissé'],
    ['Couture et stylisme', 'Cissé Couture', 'Espaly-Saint-Marcel'],
    ['RESIDENT', -97, 3],
  ],
  [
    ['Rémi', 'Pradier'],
    ['Coutellerie', 'Forge Pradier', 'Langeac'],
    ['RESIDENT', -133, 2.5],
  ],
  [
    ['Noémie', 'Faure'],
    ['Maroquinerie', 'Cuir et Lave', 'Saint-Paulien'],
    ['RESIDENT', -76, 3],
  ],
  [
    ['Joris', 'Habauzit'],
    ['Métallerie', 'JH Ferronnerie', 'Monistrol-sur-Loire'],
    ['RESIDENT', -171, 3, 21],
  ],
  [
    ['Claire', 'Montagner'],
    ['Ébénisterie', 'Montagner Restauration', 'Tence'],
    ['RESIDENT', -52, 3],
  ],
  [
    ['Victor', 'Delorme'],
    ['Menuiserie et agencement', 'Delorme Bois', 'Lavoûte-sur-Loire'],
    ['RESIDENT', -188, 2.5],
  ],
  [
    ['Hélène', 'Barthélemy'],
    ['Céramique', null, 'Le Chambon-sur-Lignon'],
    ['OCCASIONAL', -402, 0.8],
  ],
  [
    ['Paulin', 'Rocher'],
    ['Lutherie', 'Rocher Luthier', 'Retournac'],
    ['OCCASIONAL', -318, 0.7],
  ],
  [
    ['Sabrina', 'Achard'],
    ['Céramique', null, 'Cussac-sur-Loire'],
    ['OCCASIONAL', -205, 0.8],
  ],
  [
    ['Damien', 'Exbrayat'],
    ['Mécanique et cycles', 'Cycles Exbrayat', 'Saint-Germain-Laprade'],
    ['OCCASIONAL', -287, 0.9],
  ],
  [
    ['Lison', 'Garnier'],
    ['Prototypage et design', 'Garnier Objets', 'Brioude'],
    ['OCCASIONAL', -148, 0.8],
  ],
  [
    ['Antoine', 'Sabatier'],
    ['Menuiserie et agencement', null, 'Loudes'],
    ['OCCASIONAL', -236, 0.7],
  ],
  [
    ['Fatou', 'Mendy'],
    ['Maroquinerie', 'Mendy Cuirs', 'Le Puy-en-Velay'],
    ['OCCASIONAL', -88, 0.9],
  ],
  [
    ['Quentin', 'Liogier'],
    ['Métallerie', 'Liogier Soudure', 'Saint-Étienne-Lardeyrol'],
    ['RESIDENT', -181, 2.5, -6],
  ],
  [
    ['Blandine', 'Ollier'],
    ['Céramique', null, 'Solignac-sur-Loire'],
    ['OCCASIONAL', -260, 0.6, -24],
  ],
  [
    ['Youssef', 'Amrani'],
    ['Ébénisterie', 'Amrani Créations', 'Aiguilhe'],
    ['NONE', -1, 0],
  ],
];

/** Addresses that scripts from outside know. */
const FIXED_EMAILS: Readonly<Record<string, string>> = {
  Roussel: 'artisan@etabli.example',
  Fournier: 'artisan2@etabli.example',
};

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/g, '')
    .toLowerCase();

export const emailOf = (first: string, last: string): string =>
  FIXED_EMAILS[last] ?? `${plain(first)}.${plain(last)}@etabli.example`;

export const currentArtisans = (): Artisan[] =>
  PEOPLE.map(([[firstName, lastName], [trade, businessName, commune], presence]) => {
    const [membership, arrivedDay, daysPerWeek, leavesDay = null] = presence;
    const email = emailOf(firstName, lastName);
    const id = demonstrationId('person', email);
    return {
      id,
      email,
      firstName,
      lastName,
      trade,
      commune,
      businessName,
      membership,
      arrivedDay,
      leavesDay,
      daysPerWeek,
    };
  });

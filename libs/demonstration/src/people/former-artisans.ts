import { demonstrationId } from '../demonstration-id';
import { randomOf, type Random } from '../random';
import type { Artisan, Membership } from './artisan';
import { emailOf } from './current-artisans';
import type { Trade } from './trades';

const NAMES: readonly (readonly [first: string, last: string])[] = [
  ['Alice', 'Jouve'],
  ['Benoît', 'Planchet'],
  ['Coralie', 'Issartel'],
  ['David', 'Chapuis'],
  ['Estelle', 'Rome'],
  ['Florian', 'Valentin'],
  ['Gwenaëlle', 'Surrel'],
  ['Hugo', 'Eyraud'],
  ['Isabelle', 'Cornut'],
  ['Jérémie', 'Bonnefoy'],
  ['Karim', 'Belkacem'],
  ['Laure', 'Teyssier'],
  ['Mathis', 'Grangeon'],
  ['Nour', 'Haddad'],
  ['Océane', 'Dupin'],
  ['Pierre', 'Mialhe'],
  ['Raphaëlle', 'Coste'],
  ['Samuel', 'Védrine'],
  ['Tiphaine', 'Robert'],
  ['Ugo', 'Pastre'],
  ['Valentine', 'Chazot'],
  ['William', 'Besson'],
  ['Yaël', 'Arnaud'],
  ['Zoé', 'Monteil'],
  ['Adrien', 'Cubizolles'],
  ['Bérénice', 'Allirand'],
  ['Cyril', 'Jamon'],
  ['Delphine', 'Mounier'],
  ['Émile', 'Chanal'],
  ['Fanny', 'Philis'],
  ['Grégory', 'Tavernier'],
  ['Heidi', 'Weber'],
  ['Ismaël', 'Touré'],
  ['Jeanne', 'Sahuc'],
  ['Kévin', 'Marcon'],
  ['Lucie', 'Boyer'],
  ['Marius', 'Rabeyrin'],
  ['Nina', 'Kowalski'],
  ['Octave', 'Beraud'],
  ['Perrine', 'Sauron'],
  ['Romane', 'Gire'],
  ['Sacha', 'Liabeuf'],
];

const TRADES_OF_FORMER: readonly Trade[] = [
  'Ébénisterie',
  'Menuiserie et agencement',
  'Céramique',
  'Maroquinerie',
  'Métallerie',
  'Couture et stylisme',
  'Prototypage et design',
  'Céramique',
  'Ébénisterie',
  'Coutellerie',
  'Céramique',
  'Couture et stylisme',
  'Mécanique et cycles',
];

const COMMUNES = [
  'Le Puy-en-Velay',
  'Brives-Charensac',
  'Yssingeaux',
  'Vals-près-le-Puy',
  'Saint-Germain-Laprade',
  'Blavozy',
  'Monistrol-sur-Loire',
  'Polignac',
  'Coubon',
  'Bas-en-Basset',
  'Brioude',
  'Saint-Didier-en-Velay',
] as const;

/** A third stayed more than a year, a third five or six months, a third came now and then. */
function presence(rank: number, random: Random): { membership: Membership; stayed: number; daysPerWeek: number } {
  if (rank % 3 === 0) return { membership: 'RESIDENT', stayed: random.between(370, 560), daysPerWeek: 3.2 };
  if (rank % 3 === 1) return { membership: 'RESIDENT', stayed: random.between(150, 186), daysPerWeek: 3 };
  return { membership: 'OCCASIONAL', stayed: random.between(120, 330), daysPerWeek: 0.8 };
}

/** Those who came during the last two years and have left: without them the statistics would have no past. */
export function formerArtisans(seed: number): Artisan[] {
  const random = randomOf(seed, 'former artisans');
  return NAMES.map(([firstName, lastName], rank) => {
    const { membership, stayed, daysPerWeek } = presence(rank, random);
    const leavesDay = -35 - Math.round((rank / NAMES.length) * 660) - random.between(0, 25);
    const email = emailOf(firstName, lastName);
    return {
      id: demonstrationId('person', email),
      email,
      firstName,
      lastName,
      trade: TRADES_OF_FORMER[rank % TRADES_OF_FORMER.length] ?? 'Ébénisterie',
      commune: random.pick(COMMUNES),
      businessName: random.chance(0.6) ? `Atelier ${lastName}` : null,
      membership,
      arrivedDay: leavesDay - stayed,
      leavesDay,
      daysPerWeek,
    };
  });
}

import type { Language } from '@etabli/domain';

export interface IndicatorDefinition {
  readonly code: string;
  readonly name: string;
  readonly definition: string;
  readonly source: string;
}

type InWords = Readonly<Record<Language, Omit<IndicatorDefinition, 'code'>>>;

const BOOKINGS = { FR: 'Réservations de la manufacture', EN: 'Bookings of the manufacture' };

const DEFINITIONS: Readonly<Record<string, InWords>> = {
  ARTISANS_HOSTED: {
    FR: {
      name: 'Artisans accueillis',
      definition:
        'Personnes différentes ayant au moins une réservation maintenue sur la période. Une personne venue dans deux pôles ou deux mois compte une fois dans le total. L’équipe n’est pas comptée.',
      source: BOOKINGS.FR,
    },
    EN: {
      name: 'Artisans hosted',
      definition:
        'Different persons with at least one booking kept in the period. Someone who came to two poles or in two months counts once in the total. The team is not counted.',
      source: BOOKINGS.EN,
    },
  },
  HOURS_BOOKED: {
    FR: {
      name: 'Heures réservées',
      definition:
        'Durée des réservations maintenues, arrondie à l’heure, dans le mois où elles commencent. Les réservations annulées ne comptent pas. Une somme marquée « hors mois masqués » laisse de côté les mois dont le chiffre est masqué.',
      source: BOOKINGS.FR,
    },
    EN: {
      name: 'Hours booked',
      definition:
        'Length of bookings kept, rounded to the hour, in the month they start in. Cancelled bookings do not count. A sum marked “without hidden months” leaves out the months whose figure is hidden.',
      source: BOOKINGS.EN,
    },
  },
  OCCUPANCY: {
    FR: {
      name: 'Occupation des heures d’ouverture',
      definition:
        'Heures réservées rapportées aux heures d’ouverture de toutes les ressources réservables : horaires de la semaine moins les fermetures et les jours fériés, une fois par machine, salle, poste ou véhicule. Les pannes ne sont pas déduites.',
      source: 'Réservations, horaires et fermetures de la manufacture',
    },
    EN: {
      name: 'Occupancy of opening hours',
      definition:
        'Hours booked over the opening hours of all bookable resources: weekly hours less closures and public holidays, once for each machine, room, workstation or vehicle. Breakdowns are not deducted.',
      source: 'Bookings, opening hours and closures of the manufacture',
    },
  },
  TRADES: {
    FR: {
      name: 'Artisans par métier',
      definition:
        'Artisans accueillis selon le métier de leur fiche. Les métiers de moins de cinq personnes sont réunis dans « Autres métiers ».',
      source: 'Fiches des artisans et réservations',
    },
    EN: {
      name: 'Artisans by trade',
      definition:
        'Artisans hosted by the trade on their record. Trades of fewer than five persons are gathered under “Other trades”.',
      source: 'Records of artisans and bookings',
    },
  },
  SUPPRESSION: {
    FR: {
      name: 'Chiffres masqués',
      definition:
        'Un chiffre qui concerne moins de cinq personnes, ou presque une seule, est masqué. Un second chiffre l’est parfois aussi, pour qu’aucune soustraction ne rende le premier. Zéro est montré : il ne désigne personne. Les chiffres d’un mois sont arrêtés une fois pour toutes après sa fin.',
      source: 'Règle de confidentialité d’Établi',
    },
    EN: {
      name: 'Hidden figures',
      definition:
        'A figure about fewer than five persons, or about nearly one alone, is hidden. A second one sometimes is too, so that no subtraction gives the first back. Zero is shown: it points at nobody. The figures of a month are fixed once and for all after it ends.',
      source: 'Confidentiality rule of Établi',
    },
  },
};

/** French typography inside definitions: no line breaks before a sign. */
const set = (text: string): string => text.replaceAll(/ (?=[:;?!»])/g, '\u00a0').replaceAll('« ', '«\u00a0');

/** What stands beside every figure. */
export const definitionsIn = (language: Language): IndicatorDefinition[] =>
  Object.entries(DEFINITIONS).map(([code, words]) => {
    const { name, definition, source } = words[language];
    return language === 'FR'
      ? { code, name: set(name), definition: set(definition), source: set(source) }
      : { code, name, definition, source };
  });

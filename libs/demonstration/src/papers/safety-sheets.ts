import { demonstrationId } from '../demonstration-id';
import type { Authorisation } from '../habilitation/authorisation';
import { atMinute, instantText } from '../instants';
import { TRAINER } from '../people/staff';
import type { HabilitationCode } from '../place/habilitations';
import { resourceNamed } from '../place/resources-in-place';
import type { Row } from '../rows';
import { typeset } from '../typeset';
import { hashOf } from './house-rules';

interface Sheet {
  readonly machine: string;
  readonly code: HabilitationCode;
  readonly ppe: readonly string[];
  readonly text: string;
}

const WOOD = ['GLASSES', 'EAR_PROTECTION', 'SAFETY_SHOES', 'TIED_HAIR', 'NO_GLOVES'];
const HOT = ['WELDING_HELMET', 'GLOVES', 'APRON', 'SAFETY_SHOES'];
const CHIPS = ['GLASSES', 'SAFETY_SHOES', 'TIED_HAIR', 'NO_GLOVES'];

const SHEETS: readonly Sheet[] = [
  {
    machine: 'Scie à format',
    code: 'SCIE_A_FORMAT',
    ppe: WOOD,
    text: `Risques : coupure, rejet de la pièce, poussière de bois.
Avant : aspiration en marche, couteau diviseur réglé, protecteur abaissé, lame affûtée et adaptée.
Pendant : les mains hors de l’axe de la lame, poussoir pour toute chute de moins de 300 mm, jamais de coupe à la volée.
Arrêt d’urgence : coup de poing rouge à gauche du bâti. On attend l’arrêt complet avant d’approcher la main.`,
  },
  {
    machine: 'Toupie',
    code: 'TOUPIE',
    ppe: WOOD,
    text: `Risques : contact avec l’outil, rejet de la pièce.
Avant : outil à limiteur de passe, serrage contrôlé, vitesse vérifiée par une deuxième personne, presseurs ou entraîneur en place.
Pendant : toujours contre l’avance, jamais de reprise au milieu d’une pièce sans butée.
Arrêt d’urgence : barre de pied. L’outil tourne encore quelques secondes.`,
  },
  {
    machine: 'Dégauchisseuse-raboteuse',
    code: 'DEGAU_RABOT',
    ppe: WOOD,
    text: `Risques : contact avec l’arbre, rejet de la pièce.
Avant : pont protecteur réglé au plus près, pièce d’au moins 300 mm, ni clou ni agrafe.
Pendant : poussoir pour les petites pièces, mains jamais au-dessus de l’arbre.
Arrêt d’urgence : coup de poing rouge en façade.`,
  },
  {
    machine: 'Poste MIG',
    code: 'MIG',
    ppe: HOT,
    text: `Risques : rayonnement, brûlure, fumées, incendie.
Avant : rideaux tirés, extraction en marche, rien d’inflammable à cinq mètres, extincteur à portée.
Pendant : masque baissé avant l’arc, prévenir autour de soi.
Après : bouteille fermée, surveillance d’une demi-heure après le dernier cordon.`,
  },
  {
    machine: 'Tour à métaux',
    code: 'TOUR_A_METAUX',
    ppe: CHIPS,
    text: `Risques : entraînement, projection de copeaux.
Avant : clé de mandrin retirée, protecteur fermé, manches serrées, ni bague ni montre.
Pendant : copeaux au crochet, jamais à la main ; aucune mesure en rotation.
Arrêt d’urgence : pédale de frein sur toute la longueur.`,
  },
  {
    machine: 'Découpe laser',
    code: 'LASER',
    ppe: ['GLASSES'],
    text: `Risques : incendie, fumées toxiques, rayonnement si le capot est ouvert.
Avant : extraction en marche, matière autorisée (jamais de PVC ni de matière inconnue).
Pendant : on reste devant la machine du début à la fin.
En cas de flamme : arrêt, capot fermé, couverture antifeu.`,
  },
];

const ON = '2024-01-08';
const idOf = (machine: string): string => demonstrationId('safety_sheet_version', `${machine} 1`);

export const safetySheetRows = (): Row[] =>
  SHEETS.map(({ machine, ppe, text }) => ({
    id: idOf(machine),
    resourceId: resourceNamed(machine).id,
    category: null,
    number: 1,
    textFr: typeset(text),
    textEn: '',
    ppe,
    inForceFrom: ON,
    publishedById: TRAINER.id,
    publishedAt: atMinute(ON, 600),
  }));

/** Whoever is authorised on a machine has read its sheet. */
export const safetySheetAcceptanceRows = (ledger: readonly Authorisation[]): Row[] => {
  const since = Date.parse(`${ON}T12:00:00Z`);
  const accepted = SHEETS.flatMap(({ machine, code, text }) =>
    ledger
      .filter((authorisation) => authorisation.code === code)
      .map(({ personId, grantedAt }) => ({
        id: demonstrationId('safety_sheet_acceptance', `${machine} ${personId}`),
        personId,
        versionId: idOf(machine),
        at: instantText(Math.max(grantedAt, since)),
        language: 'FR',
        textHash: hashOf(typeset(text)),
      })),
  );
  return [...new Map(accepted.map((row) => [row.id, row])).values()];
};

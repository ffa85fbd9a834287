import { demonstrationId } from '../demonstration-id';
import type { HabilitationCode } from '../place/habilitations';
import type { PoleCode } from '../place/sketches';

/** What is taught, as it is drawn up. */
export interface TrainingSketch {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly habilitation: HabilitationCode;
  readonly pole: PoleCode;
  readonly machines: readonly string[];
  readonly minutes: number;
  readonly priceCents: number;
  readonly seats: number;
  readonly minimumEnrolled: number;
  readonly quiz: boolean;
}

/** The six trainings of the manufacture. */
export const TRAININGS: readonly TrainingSketch[] = [
  {
    code: 'TOUPIE-1',
    title: 'Toupie : travailler à l’arbre en sécurité',
    description:
      'Choisir et monter l’outil, régler guide, presseurs et entraîneur, profiler et rainurer droit.\nLe quiz de sécurité se passe avant la pratique.',
    habilitation: 'TOUPIE',
    pole: 'BOIS',
    machines: ['Toupie'],
    minutes: 240,
    priceCents: 12_000,
    seats: 4,
    minimumEnrolled: 2,
    quiz: true,
  },
  {
    code: 'SCIE-FORMAT-1',
    title: 'Scie à format : débiter panneaux et massif',
    description:
      'Couteau diviseur, inciseur, chariot et guide : débiter d’équerre sans jamais passer la main devant la lame.\nLe quiz de sécurité se passe avant la pratique.',
    habilitation: 'SCIE_A_FORMAT',
    pole: 'BOIS',
    machines: ['Scie à format'],
    minutes: 180,
    priceCents: 9_000,
    seats: 6,
    minimumEnrolled: 2,
    quiz: true,
  },
  {
    code: 'CORROYAGE-1',
    title: 'Dégauchir et raboter',
    description: 'Dresser une face et un chant, tirer d’épaisseur, lire le fil du bois et régler les tables.',
    habilitation: 'DEGAU_RABOT',
    pole: 'BOIS',
    machines: ['Dégauchisseuse-raboteuse'],
    minutes: 180,
    priceCents: 9_000,
    seats: 4,
    minimumEnrolled: 2,
    quiz: false,
  },
  {
    code: 'MIG-1',
    title: 'Soudage MIG : premiers cordons',
    description: 'Préparer, pointer, souder à plat et en angle ; fumées, éblouissement, permis de feu.',
    habilitation: 'MIG',
    pole: 'METAL',
    machines: ['Poste MIG'],
    minutes: 240,
    priceCents: 15_000,
    seats: 3,
    minimumEnrolled: 2,
    quiz: false,
  },
  {
    code: 'LASER-1',
    title: 'Découpe laser : du fichier à la pièce',
    description: 'Préparer le fichier, choisir la matière, régler la focale ; les matières interdites et pourquoi.',
    habilitation: 'LASER',
    pole: 'NUMERIQUE',
    machines: ['Découpe laser'],
    minutes: 150,
    priceCents: 6_000,
    seats: 4,
    minimumEnrolled: 3,
    quiz: false,
  },
  {
    code: 'FOUR-1',
    title: 'Cuire la céramique',
    description: 'Enfourner, choisir la courbe, surveiller et défourner sans risque ; faïence, grès et porcelaine.',
    habilitation: 'FOUR',
    pole: 'HUMIDE',
    machines: ['Four céramique'],
    minutes: 120,
    priceCents: 4_500,
    seats: 5,
    minimumEnrolled: 1,
    quiz: false,
  },
];

export const trainingId = (code: string): string => demonstrationId('training', code);

/** @throws Error when the demonstration teaches no such thing: a code misspelt in its own lists */
export function trainingCoded(code: string): TrainingSketch {
  const training = TRAININGS.find((one) => one.code === code);
  if (!training) throw new Error(`The demonstration has no training ${code}.`);
  return training;
}

import type { PoleCode } from './sketches';

interface PoleSketch {
  readonly code: PoleCode;
  readonly name: string;
  readonly hue: string;
  readonly description: string;
  /** Persons at once. */
  readonly capacity: number;
}

/** The five poles, in the order one walks through them. */
export const POLES: readonly PoleSketch[] = [
  {
    code: 'BOIS',
    name: 'Bois',
    hue: '#8B5A2B',
    description:
      'Du débit à la finition : corroyage, sciage, toupillage, tournage, ponçage et vernissage, sous aspiration centralisée.',
    capacity: 20,
  },
  {
    code: 'METAL',
    name: 'Métal et mécanique',
    hue: '#4A5D6B',
    description:
      'Tôlerie, soudage, forge, usinage conventionnel et pont élévateur. La camionnette partagée se réserve ici aussi.',
    capacity: 14,
  },
  {
    code: 'SOUPLE',
    name: 'Matériaux souples',
    hue: '#9B3D66',
    description:
      'Textile, cuir et ameublement : coupe, piqûre, parage et presse à chaud, au calme et à la lumière du nord.',
    capacity: 12,
  },
  {
    code: 'HUMIDE',
    name: 'Matériaux humides',
    hue: '#2F6F8F',
    description: 'Terre, plâtre et émaux : tournage, modelage, émaillage et cuisson jusqu’à 1 280 °C.',
    capacity: 10,
  },
  {
    code: 'NUMERIQUE',
    name: 'Fabrication numérique',
    hue: '#5A4BA3',
    description:
      'De l’idée au fichier, du fichier à la pièce : CAO, fraisage CNC, découpe laser, impression 3D, et les salles de réunion.',
    capacity: 18,
  },
];

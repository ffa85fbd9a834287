import type { ResourceSketch } from '../sketches';

const CLAY_PPE = 'EPI : tablier, masque P3 pour les poudres.';

export const HUMIDE: readonly ResourceSketch[] = [
  {
    name: 'Four céramique',
    kind: 'MACHINE',
    category: 'Cuisson',
    description:
      'Four électrique de 200 L à chargement frontal, régulation programmable, cuissons partagées possibles.',
    technicalSheet: [
      'Dimensions : chambre de 500 × 500 × 800 mm.',
      'Puissance : 15 kW, 1 280 °C.',
      'EPI : gants chaleur longs, lunettes.',
      'Consignes : plaques enduites, pas d’ouverture au-dessus de 120 °C, programme noté sur le cahier.',
    ],
    dangerous: true,
    requires: ['FOUR', 'AUTONOMOUS'],
    rules: { gridMinutes: 60, minimumMinutes: 240, maximumMinutes: 660, cancellationDeadlineMinutes: 1440 },
    usualMinutes: [480, 540, 600],
  },
  {
    name: 'Tour de potier 1',
    kind: 'MACHINE',
    category: 'Tournage',
    description: 'Tour électrique silencieux, girelle de 350 mm, siège réglable.',
    technicalSheet: [
      'Dimensions : girelle de 350 mm.',
      'Puissance : 0,4 kW, 0 à 250 tr/min.',
      CLAY_PPE,
      'Consignes : bac vidé au décanteur.',
    ],
    usualMinutes: [120, 180, 240],
  },
  {
    name: 'Tour de potier 2',
    kind: 'MACHINE',
    category: 'Tournage',
    description: 'Second tour, côté fenêtre, avec girelle amovible pour les grandes pièces.',
    technicalSheet: [
      'Dimensions : girelle de 400 mm.',
      'Puissance : 0,55 kW, 0 à 250 tr/min.',
      CLAY_PPE,
      'Consignes : bac vidé au décanteur.',
    ],
    usualMinutes: [120, 180, 240],
  },
  {
    name: 'Croûteuse',
    kind: 'MACHINE',
    category: 'Modelage',
    description: 'Plaques de terre régulières de 3 à 40 mm.',
    technicalSheet: [
      'Dimensions : largeur 600 mm.',
      'Puissance : manuelle.',
      CLAY_PPE,
      'Consignes : toile sèche, rouleaux nettoyés.',
    ],
    rules: { maximumMinutes: 180 },
    usualMinutes: [60, 90],
  },
  {
    name: 'Cabine d’émaillage',
    kind: 'WORKSTATION',
    category: 'Émaillage',
    description: 'Pistolet basse pression, rideau d’eau et tournette.',
    technicalSheet: [
      'Dimensions : cabine de 1 200 × 900 mm.',
      'Puissance : aspiration 1,1 kW.',
      CLAY_PPE,
      'Consignes : étiqueter les bains, rien à l’évier.',
    ],
    rules: { bufferMinutes: 30, maximumMinutes: 240 },
    usualMinutes: [60, 120],
  },
];

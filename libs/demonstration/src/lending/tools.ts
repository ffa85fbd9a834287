import type { PoleCode } from '../place/sketches';

interface ToolSketch {
  readonly name: string;
  readonly category: string;
  readonly description: string;
  readonly pole: PoleCode | null;
  readonly units: number;
  readonly maximumLoanDays: number;
}

const tool = (
  name: string,
  category: string,
  pole: PoleCode | null,
): Pick<ToolSketch, 'name' | 'category' | 'pole'> => ({
  name,
  category,
  pole,
});

/** The pooled tools: 25 kinds, 45 units. */
export const TOOLS: readonly ToolSketch[] = [
  {
    ...tool('Défonceuse', 'Électroportatif', 'BOIS'),
    units: 3,
    maximumLoanDays: 7,
    description: '1 400 W, pinces de 6, 8 et 12 mm, guide parallèle.',
  },
  {
    ...tool('Scie plongeante et rail', 'Électroportatif', 'BOIS'),
    units: 2,
    maximumLoanDays: 7,
    description: 'Lame de 160 mm, deux rails de 1 400 mm et leur raccord.',
  },
  {
    ...tool('Ponceuse excentrique', 'Électroportatif', 'BOIS'),
    units: 4,
    maximumLoanDays: 7,
    description: 'Plateau de 150 mm, à raccorder à l’aspirateur.',
  },
  {
    ...tool('Ponceuse à bande', 'Électroportatif', 'BOIS'),
    units: 1,
    maximumLoanDays: 7,
    description: 'Bande de 100 × 610 mm, cadre de ponçage.',
  },
  {
    ...tool('Fraiseuse à lamelles', 'Électroportatif', 'BOIS'),
    units: 2,
    maximumLoanDays: 7,
    description: 'Lamelles 0, 10 et 20, butée d’angle.',
  },
  {
    ...tool('Fraiseuse à dominos', 'Électroportatif', 'BOIS'),
    units: 1,
    maximumLoanDays: 4,
    description: 'Fraises de 5, 6, 8 et 10 mm, assortiment de dominos.',
  },
  {
    ...tool('Visseuse à chocs', 'Électroportatif', null),
    units: 3,
    maximumLoanDays: 7,
    description: '18 V, deux batteries, chargeur.',
  },
  {
    ...tool('Perforateur', 'Électroportatif', null),
    units: 1,
    maximumLoanDays: 7,
    description: 'SDS-plus, trois modes, forets de 6 à 20 mm.',
  },
  {
    ...tool('Serre-joints de 800 mm', 'Serrage', 'BOIS'),
    units: 4,
    maximumLoanDays: 14,
    description: 'Par lot de quatre, patins de protection.',
  },
  {
    ...tool('Serre-joints dormants', 'Serrage', 'BOIS'),
    units: 2,
    maximumLoanDays: 14,
    description: 'Lot de trois, 2 m, pour les collages de plateaux.',
  },
  {
    ...tool('Coffret de ciseaux à bois', 'Outils à main', 'BOIS'),
    units: 2,
    maximumLoanDays: 7,
    description: 'De 6 à 32 mm, affûtés au retour par l’atelier.',
  },
  {
    ...tool('Rabots à main', 'Outils à main', 'BOIS'),
    units: 1,
    maximumLoanDays: 7,
    description: 'Riflard, rabot à recaler et guillaume.',
  },
  {
    ...tool('Meuleuse 125', 'Électroportatif', 'METAL'),
    units: 2,
    maximumLoanDays: 7,
    description: 'Disques à tronçonner et à lamelles non fournis.',
  },
  {
    ...tool('Poste à souder portatif', 'Soudage', 'METAL'),
    units: 1,
    maximumLoanDays: 4,
    description: 'Inverter 160 A à l’arc, pour les poses sur chantier. Habilitation demandée au comptoir.',
  },
  {
    ...tool('Équerres magnétiques', 'Soudage', 'METAL'),
    units: 2,
    maximumLoanDays: 14,
    description: 'Lot de quatre, 45° et 90°.',
  },
  {
    ...tool('Riveteuse', 'Outils à main', 'METAL'),
    units: 1,
    maximumLoanDays: 7,
    description: 'Rivets de 3 à 6,4 mm, quatre nez.',
  },
  {
    ...tool('Pied à coulisse', 'Mesure', 'METAL'),
    units: 2,
    maximumLoanDays: 7,
    description: 'Numérique, 150 mm, étui rigide.',
  },
  {
    ...tool('Laser rotatif', 'Mesure', null),
    units: 1,
    maximumLoanDays: 4,
    description: 'Portée de 300 m, trépied et cellule de réception.',
  },
  {
    ...tool('Humidimètre à bois', 'Mesure', 'BOIS'),
    units: 1,
    maximumLoanDays: 7,
    description: 'À pointes, de 6 à 40 % d’humidité.',
  },
  {
    ...tool('Agrafeuse de tapissier', 'Pneumatique', 'SOUPLE'),
    units: 2,
    maximumLoanDays: 7,
    description: 'Agrafes série 71, raccord rapide.',
  },
  {
    ...tool('Emporte-pièces', 'Outils à main', 'SOUPLE'),
    units: 1,
    maximumLoanDays: 7,
    description: 'Ronds de 2 à 30 mm, plaque de frappe.',
  },
  {
    ...tool('Pince à œillets', 'Outils à main', 'SOUPLE'),
    units: 1,
    maximumLoanDays: 7,
    description: 'Œillets de 4, 5 et 8 mm, boutons-pression.',
  },
  {
    ...tool('Tournette de céramiste', 'Modelage', 'HUMIDE'),
    units: 2,
    maximumLoanDays: 14,
    description: 'Fonte, plateau de 250 mm.',
  },
  {
    ...tool('Aspirateur de chantier', 'Nettoyage', null),
    units: 2,
    maximumLoanDays: 7,
    description: 'Classe M, déclenchement par l’outil, sacs fournis.',
  },
  {
    ...tool('Appareil photo et fond', 'Communication', 'NUMERIQUE'),
    units: 1,
    maximumLoanDays: 3,
    description: 'Hybride, objectif de 50 mm, fond papier blanc et deux lampes.',
  },
];

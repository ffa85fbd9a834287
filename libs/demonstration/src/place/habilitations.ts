/** What one may be authorised to use here, by code. */
export const HABILITATION_NAMES = {
  SCIE_A_FORMAT: 'Scie à format',
  TOUPIE: 'Toupie',
  DEGAU_RABOT: 'Dégauchisseuse-raboteuse',
  SCIE_A_RUBAN: 'Scie à ruban',
  MORTAISEUSE: 'Mortaiseuse',
  PONCEUSE_LARGE_BANDE: 'Ponceuse large bande',
  TOUR_A_BOIS: 'Tour à bois',
  SCIE_RADIALE: 'Scie à onglet radiale',
  FINITION: 'Cabine de finition',
  MIG: 'Soudage MIG',
  TIG: 'Soudage TIG',
  TOLERIE: 'Pliage et cisaillage',
  TOUR_A_METAUX: 'Tour à métaux',
  FRAISEUSE: 'Fraiseuse conventionnelle',
  FORGE: 'Forge à gaz',
  PONT_ELEVATEUR: 'Pont élévateur',
  COUTURE: 'Couture industrielle',
  PAREUSE: 'Pareuse à cuir',
  PRESSE: 'Presse à chaud',
  FOUR: 'Cuisson céramique',
  LASER: 'Découpe laser',
  CNC: 'Fraisage numérique CNC',
  IMPRESSION_3D: 'Impression 3D',
} as const;

export type HabilitationCode = keyof typeof HABILITATION_NAMES;
export const HABILITATION_CODES = Object.keys(HABILITATION_NAMES) as HabilitationCode[];

/** Hot work is renewed every two years, the rest every three. */
export const validityMonths = (code: HabilitationCode): number =>
  code === 'MIG' || code === 'TIG' || code === 'FORGE' ? 24 : 36;

/** What is lost after a year without using it. */
export const LAPSES_UNUSED: readonly HabilitationCode[] = ['TOUPIE', 'SCIE_A_FORMAT'];

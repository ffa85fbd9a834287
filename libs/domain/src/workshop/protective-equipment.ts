/** What to wear at a machine, and what to keep away from it. */
export const PROTECTIVE_EQUIPMENT = [
  'GLASSES',
  'FACE_SHIELD',
  'WELDING_HELMET',
  'EAR_PROTECTION',
  'DUST_MASK',
  'GAS_MASK',
  'GLOVES',
  /** A glove pulls the hand into what turns. */
  'NO_GLOVES',
  'SAFETY_SHOES',
  'APRON',
  'TIED_HAIR',
] as const;
export type ProtectiveEquipment = (typeof PROTECTIVE_EQUIPMENT)[number];

import type { ProtectiveEquipment } from '../../../generated/manager/graphql';

/** What may be asked, from head to feet. */
export const EQUIPMENT: readonly ProtectiveEquipment[] = [
  'GLASSES',
  'FACE_SHIELD',
  'WELDING_HELMET',
  'EAR_PROTECTION',
  'DUST_MASK',
  'GAS_MASK',
  'GLOVES',
  'NO_GLOVES',
  'APRON',
  'SAFETY_SHOES',
  'TIED_HAIR',
];

/** A sheet cannot ask for gloves and forbid them. */
export const contradicts = (worn: readonly ProtectiveEquipment[]): boolean =>
  worn.includes('GLOVES') && worn.includes('NO_GLOVES');

import {
  IconHeadphones,
  IconEyeglass2,
  IconFaceMask,
  IconFlame,
  IconHandOff,
  IconHandStop,
  IconHelmet,
  IconLungs,
  IconShirt,
  IconShoe,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { ProtectiveEquipment } from '../../../generated/manager/graphql';
import { TiedHair } from './tied-hair';

type Sign = ComponentType<{ readonly size: number; readonly stroke: number }>;

/** One sign for each equipment; its word always stands under it. */
export const PICTOGRAMS: Readonly<Record<ProtectiveEquipment, Sign>> = {
  GLASSES: IconEyeglass2,
  FACE_SHIELD: IconHelmet,
  WELDING_HELMET: IconFlame,
  EAR_PROTECTION: IconHeadphones,
  DUST_MASK: IconFaceMask,
  GAS_MASK: IconLungs,
  GLOVES: IconHandStop,
  NO_GLOVES: IconHandOff,
  SAFETY_SHOES: IconShoe,
  APRON: IconShirt,
  TIED_HAIR: TiedHair,
};

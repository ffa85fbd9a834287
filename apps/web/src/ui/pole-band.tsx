import {
  IconCar,
  IconCpu,
  IconDroplet,
  IconHammer,
  IconMeeple,
  IconNeedleThread,
  IconWood,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';

const ICONS: Readonly<Record<string, Icon>> = {
  bois: IconWood,
  metal: IconHammer,
  souple: IconNeedleThread,
  humide: IconDroplet,
  numerique: IconCpu,
  mecanique: IconCar,
  commun: IconUsers,
};

/** The icon of a pole, by the beginning of its code. */
export function PoleIcon({
  code,
  hue,
  size = 20,
}: {
  readonly code: string;
  readonly hue: string;
  readonly size?: number;
}) {
  const plain = code
    .normalize('NFD')
    .replaceAll(/[^a-zA-Z]/g, '')
    .toLowerCase();
  const PoleSign = Object.entries(ICONS).find(([start]) => plain.includes(start))?.[1] ?? IconMeeple;
  return (
    <PoleSign
      size={size}
      stroke={1.75}
      color={`light-dark(${hue}, color-mix(in srgb, ${hue} 45%, white))`}
      aria-hidden="true"
    />
  );
}

interface BandProps {
  readonly hue: string;
  readonly children: ReactNode;
}

/** A thin band of the pole's hue along what belongs to it. Never the only sign: the pole's name stands in words. */
export const PoleBand = ({ hue, children }: BandProps) => (
  <div style={{ borderInlineStart: `4px solid ${hue}`, paddingInlineStart: 12, minWidth: 0 }}>{children}</div>
);

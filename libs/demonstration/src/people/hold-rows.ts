import { ON_HOLD } from '../bookings/who-comes';
import { demonstrationId } from '../demonstration-id';
import { atMinute } from '../instants';
import type { Row } from '../rows';
import { dayOf, type Scene } from '../scene';
import type { Artisan } from './artisan';
import { MANAGER } from './staff';

/** One member on hold since last week, another whose hold was lifted in the spring. */
export function holdRows(scene: Scene, artisans: readonly Artisan[]): Row[] {
  const idOf = (lastName: string): string => artisans.find((one) => one.lastName === lastName)?.id ?? '';
  return [
    {
      id: demonstrationId('hold', 'current'),
      personId: idOf(ON_HOLD.lastName),
      reason: 'Attestation d’assurance responsabilité civile expirée : à renouveler avant de reprendre les machines',
      placedById: MANAGER.id,
      placedAt: atMinute(dayOf(scene, ON_HOLD.sinceDay), 565),
      liftedAt: null,
      liftedById: null,
    },
    {
      id: demonstrationId('hold', 'lifted'),
      personId: idOf('Crouzet'),
      reason: 'Extrait du registre national des entreprises manquant',
      placedById: MANAGER.id,
      placedAt: atMinute(dayOf(scene, -150), 610),
      liftedAt: atMinute(dayOf(scene, -147), 925),
      liftedById: MANAGER.id,
    },
  ];
}

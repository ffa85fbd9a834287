import { demonstrationId } from '../demonstration-id';
import { atMinute } from '../instants';
import type { Artisan } from '../people/artisan';
import { COLLEAGUES } from '../people/colleagues';
import type { Row } from '../rows';
import { dayOf, type Scene } from '../scene';

const GIVEN_DAY = -11;

/** The apprentice works under the subscription of who took them on. */
export function seatRows(scene: Scene, artisans: readonly Artisan[]): Row[] {
  const [apprentice] = COLLEAGUES;
  const holder = artisans.find(({ businessName }) => businessName === apprentice.of);
  if (!holder) return [];
  return [
    {
      id: demonstrationId('subscription_seat', apprentice.email),
      subscriptionId: demonstrationId('plan_subscription', holder.id),
      personId: apprentice.id,
      startsOn: dayOf(scene, GIVEN_DAY),
      endsOn: null,
      grantedById: holder.id,
      createdAt: atMinute(dayOf(scene, GIVEN_DAY), 615),
    },
  ];
}

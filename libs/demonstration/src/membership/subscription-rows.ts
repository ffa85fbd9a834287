import { addDays, addMonths, type PaymentState } from '@etabli/domain';
import { DAYS_LATE } from '../billing/debtors';
import { demonstrationId } from '../demonstration-id';
import { atMinute } from '../instants';
import type { Artisan } from '../people/artisan';
import { LOAD_MEMBERS } from '../people/load-members';
import { MANAGER } from '../people/staff';
import type { Row } from '../rows';
import { dayOf, type Scene } from '../scene';
import { LOAD_PLAN_ID, RESIDENT_PLAN_ID } from './plans';

const COMMITMENT_MONTHS = 3;

interface Stay {
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly planId: string;
  readonly paymentState: PaymentState;
}

const subscription = (personId: string, { startsOn, endsOn, planId, paymentState }: Stay): Row => ({
  id: demonstrationId('plan_subscription', personId),
  personId,
  planId,
  startsOn,
  commitmentEndsOn: addMonths(startsOn, COMMITMENT_MONTHS),
  endsOn,
  paymentState,
  noticeGivenAt: endsOn === null ? null : atMinute(addDays(endsOn, -32), 605),
  createdById: MANAGER.id,
  createdAt: atMinute(addDays(startsOn, -1), 960),
});

/** Residents from the day they arrived to the day they left, and the load members from today. */
export const subscriptionRows = (scene: Scene, artisans: readonly Artisan[]): Row[] => [
  ...artisans
    .filter(({ membership }) => membership === 'RESIDENT')
    .map(({ id, lastName, arrivedDay, leavesDay }) =>
      subscription(id, {
        startsOn: dayOf(scene, arrivedDay),
        endsOn: leavesDay === null ? null : dayOf(scene, leavesDay),
        planId: RESIDENT_PLAN_ID,
        paymentState: DAYS_LATE[lastName]?.[0] ?? 'UP_TO_DATE',
      }),
    ),
  ...LOAD_MEMBERS.map(({ id }) =>
    subscription(id, { startsOn: scene.today, endsOn: null, planId: LOAD_PLAN_ID, paymentState: 'UP_TO_DATE' }),
  ),
];

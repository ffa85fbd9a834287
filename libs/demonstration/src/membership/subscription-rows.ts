import { addDays, addMonths } from '@etabli/domain';
import { demonstrationId } from '../demonstration-id';
import { atMinute } from '../instants';
import type { Artisan } from '../people/artisan';
import { LOAD_MEMBERS } from '../people/load-members';
import { MANAGER } from '../people/staff';
import type { Row } from '../rows';
import { dayOf, type Scene } from '../scene';
import { RESIDENT_PLAN_ID } from './plans';

const COMMITMENT_MONTHS = 3;

const subscription = (personId: string, startsOn: string, endsOn: string | null): Row => ({
  id: demonstrationId('plan_subscription', personId),
  personId,
  planId: RESIDENT_PLAN_ID,
  startsOn,
  commitmentEndsOn: addMonths(startsOn, COMMITMENT_MONTHS),
  endsOn,
  noticeGivenAt: endsOn === null ? null : atMinute(addDays(endsOn, -32), 605),
  createdById: MANAGER.id,
  createdAt: atMinute(addDays(startsOn, -1), 960),
});

/** Residents from the day they arrived to the day they left, and the load members from today. */
export const subscriptionRows = (scene: Scene, artisans: readonly Artisan[]): Row[] => [
  ...artisans
    .filter(({ membership }) => membership === 'RESIDENT')
    .map(({ id, arrivedDay, leavesDay }) =>
      subscription(id, dayOf(scene, arrivedDay), leavesDay === null ? null : dayOf(scene, leavesDay)),
    ),
  ...LOAD_MEMBERS.map(({ id }) => subscription(id, scene.today, null)),
];

import type { Artisan } from '../people/artisan';
import type { Random } from '../random';
import { daysBetween } from '../instants';
import type { Scene } from '../scene';

/** Sunday to Saturday: how full an ordinary day is, against the average. */
const WEEKDAYS = [0, 1, 1.12, 0.95, 1.1, 0.95, 0.45];
/** January to December: orders for Christmas, a quiet summer. */
const MONTHS = [0.95, 0.95, 1, 1, 0.95, 1, 0.85, 0.6, 1.05, 1.1, 1.2, 1.05];

/** Whoever is put on hold books nothing from that day on. */
export const ON_HOLD = { lastName: 'Delorme', sinceDay: -9 } as const;

/** Whether an artisan comes on that day. */
export function comes(scene: Scene, day: string, { artisan, random }: { artisan: Artisan; random: Random }): boolean {
  const rank = daysBetween(scene.today, day);
  if (artisan.membership === 'NONE' || rank <= artisan.arrivedDay) return false;
  if (artisan.leavesDay !== null && rank >= artisan.leavesDay) return false;
  if (artisan.lastName === ON_HOLD.lastName && rank >= ON_HOLD.sinceDay) return false;
  const season = MONTHS[Number(day.slice(5, 7)) - 1] ?? 1;
  const usual = (artisan.daysPerWeek / 5.5) * (WEEKDAYS[new Date(day).getUTCDay()] ?? 0) * season;
  return random.chance(usual * eagerness(rank));
}

/** Today is a busy day; what lies ahead is only partly booked yet. */
function eagerness(rank: number): number {
  if (rank === 0) return 1.3;
  return rank > 0 ? Math.max(1 - rank / 18, 0.2) : 1;
}

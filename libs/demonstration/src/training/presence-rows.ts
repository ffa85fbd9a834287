import { addDays, civilInstant, isoWeekday } from '@etabli/domain';
import { demonstrationId } from '../demonstration-id';
import { daysFrom, instantText } from '../instants';
import { TRAINER } from '../people/staff';
import type { PoleCode } from '../place/sketches';
import type { Row } from '../rows';
import { lastActAt, type Scene } from '../scene';

/** The trainer's weeks: ISO weekday, pole, from and to in minutes after midnight. */
const WEEK: readonly (readonly [weekday: number, pole: PoleCode, from: number, to: number])[] = [
  [1, 'BOIS', 840, 1_080],
  [2, 'BOIS', 540, 720],
  [3, 'METAL', 840, 1_080],
  [4, 'BOIS', 540, 1_020],
  [5, 'NUMERIQUE', 540, 720],
];

/** When the trainer accompanies, over the four weeks to come. */
export const presenceRows = (scene: Scene): Row[] =>
  daysFrom(scene.today, addDays(scene.today, 28)).flatMap((day) =>
    WEEK.filter(([weekday]) => weekday === isoWeekday(day)).map(([, pole, from, to]) => ({
      id: demonstrationId('trainer_presence', `${day} ${from}`),
      trainerId: TRAINER.id,
      poleId: demonstrationId('pole', pole),
      during: `[${instantText(civilInstant(day, from))},${instantText(civilInstant(day, to))})`,
      createdById: TRAINER.id,
      createdAt: instantText(lastActAt(scene)),
    })),
  );

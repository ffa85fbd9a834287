import { addDays, civilInstant, isoWeekday, startOfCivilDay, type Slot } from '@etabli/domain';
import { demonstrationId } from '../demonstration-id';
import type { Artisan } from '../people/artisan';
import type { OpenDay } from '../place/opening';
import { resourceNamed, type ResourceInPlace } from '../place/resources-in-place';
import { dayOf, type Scene } from '../scene';
import { trainingCoded, type TrainingSketch } from './catalogue';

type Place = readonly [lastName: string, state: 'ENROLLED' | 'WAITING' | 'OFFERED'];
/** Which open day from today on, or, in braces, so many days later whatever opens. */
type Sketch = readonly [code: string, when: number | { readonly later: number }, minute: number, who: readonly Place[]];

/** The coming weeks: one full with people waiting, one with a seat offered, one that too few people want. */
const SKETCHES: readonly Sketch[] = [
  ['LASER-1', 4, 540, [['Amrani', 'ENROLLED']]],
  [
    'TOUPIE-1',
    5,
    480,
    [
      ['Amrani', 'ENROLLED'],
      ['Garnier', 'ENROLLED'],
      ['Habauzit', 'ENROLLED'],
      ['Faure', 'ENROLLED'],
      ['Exbrayat', 'WAITING'],
      ['Crouzet', 'WAITING'],
      ['Mendy', 'WAITING'],
    ],
  ],
  [
    'SCIE-FORMAT-1',
    7,
    810,
    [
      ['Garnier', 'ENROLLED'],
      ['Faure', 'ENROLLED'],
      ['Amrani', 'ENROLLED'],
    ],
  ],
  [
    'MIG-1',
    8,
    510,
    [
      ['Exbrayat', 'ENROLLED'],
      ['Delorme', 'ENROLLED'],
      ['Borie', 'OFFERED'],
      ['Sabatier', 'WAITING'],
    ],
  ],
  ['TOUPIE-1', { later: 22 }, 480, [['Mendy', 'ENROLLED']]],
  ['FOUR-1', { later: 25 }, 840, [['Achard', 'ENROLLED']]],
  ['CORROYAGE-1', { later: 29 }, 540, []],
];

export interface Learner {
  readonly artisan: Artisan;
  readonly state: Place[1];
}

/** A session to come, with what it takes and who wants it. */
export interface ComingSession {
  readonly id: string;
  readonly training: TrainingSketch;
  readonly slot: Slot;
  readonly machines: readonly ResourceInPlace[];
  readonly learners: readonly Learner[];
}

/** Planned sessions, in the order of their start; those of a day that does not fit are left out. */
export function comingSessions(
  scene: Scene,
  artisans: readonly Artisan[],
  comingDays: readonly OpenDay[],
): ComingSession[] {
  return SKETCHES.flatMap(([code, when, minute, who], rank) => {
    const training = trainingCoded(code);
    const open = typeof when === 'number' ? comingDays[when]?.open : undefined;
    const day = typeof when === 'number' ? comingDays[when]?.day : weekdayFrom(dayOf(scene, when.later));
    if (!day) return [];
    const start = civilInstant(day, minute);
    const slot = { start, end: start + training.minutes * 60_000 };
    if (open && (slot.start < open.start || slot.end > open.end)) return [];
    const machines = training.machines.map((name) => resourceNamed(name));
    const learners = who.flatMap(([lastName, state]) => {
      const artisan = artisans.find((one) => one.lastName === lastName);
      return artisan ? [{ artisan, state }] : [];
    });
    return [{ id: demonstrationId('training_session', `${code} ${rank}`), training, slot, machines, learners }];
  });
}

/** Whether somebody is expected at a session on a day: they book no machine then. */
export const learnsOn = (sessions: readonly ComingSession[], artisan: Artisan, { open }: OpenDay): boolean =>
  sessions.some(
    ({ slot, learners }) =>
      slot.start >= open.start && slot.start < open.end && learners.some((one) => one.artisan === artisan),
  );

const weekdayFrom = (day: string): string => addDays(day, isoWeekday(day) > 5 ? 8 - isoWeekday(day) : 0);

/** A seat offered on the evening before the scene waits for an answer until the next evening. */
export const offeredUntil = ({ today }: Scene): number => startOfCivilDay(today) + 20 * 3_600_000;

import { occupationOf } from '@etabli/domain';
import { demonstrationId } from '../demonstration-id';
import { instantText } from '../instants';
import { TRAINER } from '../people/staff';
import type { Row } from '../rows';
import { lastActAt, type Scene } from '../scene';
import { trainingId } from './catalogue';
import { offeredUntil, type ComingSession } from './coming-sessions';
import type { PastSession } from './past-sessions';
import { attemptRow } from './training-rows';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const sessionRow = ({ id, training, slot }: ComingSession | PastSession, state: string, createdAt: number): Row => ({
  id,
  trainingId: trainingId(training.code),
  trainerId: TRAINER.id,
  poleId: demonstrationId('pole', training.pole),
  startsAt: instantText(slot.start),
  endsAt: instantText(slot.end),
  seats: training.seats,
  minimumEnrolled: training.minimumEnrolled,
  priceCents: training.priceCents,
  state,
  createdById: TRAINER.id,
  createdAt: instantText(createdAt),
});

/** Sessions held and to come. */
export const sessionRows = (scene: Scene, coming: readonly ComingSession[], past: readonly PastSession[]): Row[] => [
  ...past.map((session) => sessionRow(session, 'DONE', session.slot.start - 20 * DAY)),
  ...coming.map((session) => sessionRow(session, 'PLANNED', lastActAt(scene) - 12 * DAY)),
];

/** Who was there, and who wants to come, one after the other in the days before the scene. */
export const enrolmentRows = (scene: Scene, coming: readonly ComingSession[], past: readonly PastSession[]): Row[] => [
  ...past.map(({ id, slot, authorisation }) => ({
    id: demonstrationId('enrolment', `${id} ${authorisation.personId}`),
    sessionId: id,
    personId: authorisation.personId,
    position: 1,
    state: 'PASSED',
    offeredUntil: null,
    enrolledById: authorisation.personId,
    enrolledAt: instantText(slot.start - 12 * HOUR),
    attendanceAt: instantText(slot.end),
    attendanceById: TRAINER.id,
  })),
  ...coming.flatMap(({ id, learners }) =>
    learners.map(({ artisan, state }, rank) => ({
      id: demonstrationId('enrolment', `${id} ${artisan.id}`),
      sessionId: id,
      personId: artisan.id,
      position: rank + 1,
      state,
      offeredUntil: state === 'OFFERED' ? instantText(offeredUntil(scene)) : null,
      enrolledById: artisan.id,
      enrolledAt: instantText(lastActAt(scene) - (20 - rank) * HOUR),
      attendanceAt: null,
      attendanceById: null,
    })),
  ),
];

/** What sessions to come take of their machines. */
export const sessionOccupationRows = (coming: readonly ComingSession[]): Row[] =>
  coming.flatMap(({ id, slot, machines }) =>
    machines.map((machine) => {
      const taken = occupationOf(slot, machine.rules.bufferMinutes);
      return {
        id: demonstrationId('occupation', `${id} ${machine.id}`),
        resourceId: machine.id,
        during: `[${instantText(taken.start)},${instantText(taken.end)})`,
        kind: 'TRAINING',
        bookingId: null,
        trainingSessionId: id,
      };
    }),
  );

/** Every second one enrolled where a quiz comes first has passed it already. */
export const attemptRows = (scene: Scene, coming: readonly ComingSession[]): Row[] => {
  const passed = coming
    .filter(({ training }) => training.quiz)
    .flatMap(({ training, learners }) =>
      learners
        .filter(({ state }, rank) => state === 'ENROLLED' && rank % 2 === 0)
        .map(({ artisan }, rank) => ({
          code: training.code,
          personId: artisan.id,
          at: lastActAt(scene) - rank * HOUR,
        })),
    );
  const once = new Map(passed.map((one) => [`${one.code} ${one.personId}`, one]));
  return [...once.values()].map(({ code, ...attempt }) => attemptRow(code, attempt));
};

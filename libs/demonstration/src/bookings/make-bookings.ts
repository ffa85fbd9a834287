import type { Authorisation } from '../habilitation/authorisation';
import { seriesBookings } from '../floor/series';
import type { Artisan } from '../people/artisan';
import { openDays } from '../place/opening';
import { randomOf } from '../random';
import type { Scene } from '../scene';
import { learnsOn, type ComingSession } from '../training/coming-sessions';
import { BookingClerk } from './booking-clerk';
import type { BookingMade } from './booking-made';
import { DayAgenda } from './day-agenda';
import { dayOfWork } from './day-of-work';
import { fixedBookings } from './fixed-bookings';
import { comes } from './who-comes';

/** Two years of bookings and the coming fortnight, day after day: whoever comes books what is free and allowed. */
export function makeBookings(
  scene: Scene,
  artisans: readonly Artisan[],
  { ledger, sessions }: { ledger: readonly Authorisation[]; sessions: readonly ComingSession[] },
): BookingMade[] {
  const random = randomOf(scene.seed, 'bookings');
  const clerk = new BookingClerk(scene, randomOf(scene.seed, 'clerk'));
  const days = openDays(scene);
  const comingDays = days.filter(({ day }) => day >= scene.today);
  const weekly = seriesBookings(artisans, comingDays).filter(({ artisan, occurrenceOn }) =>
    comingDays.some((day) => day.day === occurrenceOn && !learnsOn(sessions, artisan, day)),
  );
  const fixed = [...fixedBookings(artisans, comingDays), ...weekly];
  const heldBy = Map.groupBy(ledger, ({ personId }) => personId);
  return days.flatMap((day) => {
    const agenda = new DayAgenda(day);
    const known = fixed.filter(({ slot }) => slot.start >= day.open.start && slot.end <= day.open.end);
    for (const { resource, slot } of known) agenda.take(resource, slot);
    for (const { machines, slot } of sessions)
      if (slot.start >= day.open.start && slot.end <= day.open.end)
        for (const machine of machines) agenda.take(machine, slot);
    const workers = artisans.filter(
      (artisan) =>
        !known.some((one) => one.artisan === artisan) &&
        !learnsOn(sessions, artisan, day) &&
        comes(scene, day.day, { artisan, random }),
    );
    const found = workers.flatMap((artisan) =>
      dayOfWork(scene, agenda, { artisan, authorisations: heldBy.get(artisan.id) ?? [], random }).map((booked) => ({
        ...booked,
        artisan,
      })),
    );
    return [...known.map((one) => clerk.enter(one)), ...found.map((one) => clerk.enterWithAccidents(one))];
  });
}

import { HABILITATION_LEVELS, type Slot } from '@etabli/domain';
import { allows, type Authorisation } from '../habilitation/authorisation';
import { daysBetween } from '../instants';
import type { Artisan } from '../people/artisan';
import { wishesOf } from '../people/trades';
import { BROKEN, resourceNamed, type ResourceInPlace } from '../place/resources-in-place';
import type { Random } from '../random';
import type { Scene } from '../scene';
import type { DayAgenda } from './day-agenda';

const MINUTE = 60_000;

/** Someone at work on one day. */
export interface Worker {
  readonly artisan: Artisan;
  readonly authorisations: readonly Authorisation[];
  readonly random: Random;
}

/** What they book of the day, one resource after the other, with pauses between. Taken from the agenda. */
export function dayOfWork(
  scene: Scene,
  agenda: DayAgenda,
  worker: Worker,
): { resource: ResourceInPlace; slot: Slot }[] {
  const { random, artisan } = worker;
  const wanted = artisan.membership === 'OCCASIONAL' ? random.between(1, 2) : random.between(1, 3);
  const booked: { resource: ResourceInPlace; slot: Slot }[] = [];
  let from = agenda.day.open.start + random.between(0, 8) * 30 * MINUTE;
  for (let tries = 0; booked.length < wanted && tries < wanted + 3; tries += 1) {
    const resource = resourceNamed(random.weighted(wishesOf(artisan.trade)));
    const slot = agenda.firstFree(resource, from, random.pick(resource.sketch.usualMinutes));
    if (!slot || slot.start - from > 4 * 60 * MINUTE) continue;
    if (isDown(scene, agenda, resource) || !mayUse(worker, resource, slot)) continue;
    agenda.take(resource, slot);
    booked.push({ resource, slot });
    from = slot.end + random.pick([0, 0, 30, 60]) * MINUTE;
  }
  return booked;
}

const isDown = (scene: Scene, agenda: DayAgenda, { sketch }: ResourceInPlace): boolean =>
  sketch.name === BROKEN.name && daysBetween(scene.today, agenda.day.day) >= BROKEN.sinceDay;

/** Whether the ledger lets them use it during the whole slot. */
export function mayUse({ authorisations }: Worker, { sketch }: ResourceInPlace, slot: Slot): boolean {
  if (!sketch.requires) return true;
  const [code, level] = sketch.requires;
  return authorisations.some(
    (held) =>
      held.code === code &&
      HABILITATION_LEVELS.indexOf(held.level) >= HABILITATION_LEVELS.indexOf(level) &&
      allows(held, slot),
  );
}

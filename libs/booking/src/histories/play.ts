import type { SignedIn } from '@etabli/api-kit';
import { newId, type Database } from '@etabli/database';
import { Refused, type Refusal, type Slot } from '@etabli/domain';
import type { FloorWorld } from '../floor-world';
import type { Operation } from './operation';
import { slotAt, type Scene } from './scene';
import type { Snapshot, StoredBooking, StoredPlace } from './snapshot';

type OfMember = Extract<Operation, { readonly who: number }>;

/** What an operation is about once its indexes are looked up; absent when there is nothing to be about. */
export interface Meant {
  readonly member: SignedIn;
  readonly resourceId: string;
  readonly slot: Slot;
  readonly booking: StoredBooking | undefined;
  readonly place: StoredPlace | undefined;
}

export interface Played {
  readonly operation: Operation;
  readonly meant: Meant | undefined;
  /** null: done, or nothing to do. */
  readonly refusals: readonly Refusal[] | null;
  readonly did: boolean;
}

export interface Stage {
  readonly world: FloorWorld;
  readonly database: Database;
  readonly scene: Scene;
}

const FIVE_MINUTES = 300_000;

const iso = (instant: number): string => new Date(instant).toISOString();
const times = ({ start, end }: Slot) => ({ startsAt: iso(start), endsAt: iso(end) });
/** Civil fields of a slot of November, an hour ahead of UTC. */
const wall = (instant: number): string => iso(instant + 3_600_000);

/** Looks up what the operation means before its group begins, as a client does who looks at a screen. */
export function meaning(operation: Operation, { members, machines }: Scene, seen: Snapshot): Meant | undefined {
  if (!('who' in operation)) return undefined;
  const member = members[operation.who]!;
  const { personId } = member;
  const nth = <T extends { personId: string }>(of: readonly T[]): T | undefined => {
    const own = of.filter((one) => one.personId === personId);
    return 'target' in operation ? own[operation.target % own.length] : undefined;
  };
  const claims = operation.kind === 'claim';
  const booking = claims ? undefined : nth(seen.bookings);
  const offered = seen.places.filter(({ state }) => state === 'OFFERED');
  const place = claims ? (nth(offered) ?? nth(seen.places)) : undefined;
  if ('machine' in operation)
    return { member, booking, place, resourceId: machines[operation.machine]!, slot: slotAt(operation) };
  return {
    member,
    booking,
    place,
    resourceId: booking?.resourceId ?? '',
    slot: booking ?? place ?? { start: 0, end: 0 },
  };
}

/** Has the product do it; a fault, unlike a refusal, is a failure of the test. */
export async function play(operation: Operation, meant: Meant | undefined, stage: Stage): Promise<Played> {
  try {
    const did = await act(operation, meant, stage);
    return { operation, meant, did, refusals: null };
  } catch (fault) {
    if (fault instanceof Refused) return { operation, meant, did: false, refusals: fault.refusals };
    throw fault;
  }
}

async function act(operation: Operation, meant: Meant | undefined, stage: Stage): Promise<boolean> {
  if (meant && 'who' in operation) return actOfMember(operation, meant, stage);
  const { world, database, scene } = stage;
  if (operation.kind === 'time passes') {
    const until = slotAt({ at: operation.at, length: 1 }).start + FIVE_MINUTES;
    world.clock.set(Math.max(world.clock.now(), until));
    while ((await world.expireOffers.execute(world.clock.now())) > 0);
    return true;
  }
  const inService = operation.kind === 'repair';
  if (!('machine' in operation)) throw new Error('nobody meant');
  await database.sql('update resource set in_service = ?, out_of_service_reason = ? where id = ?', [
    inService,
    inService ? null : 'Lame cassée',
    scene.machines[operation.machine],
  ]);
  return true;
}

async function actOfMember(operation: OfMember, meant: Meant, { world, database, scene }: Stage): Promise<boolean> {
  const { member, resourceId, slot, booking, place } = meant;
  switch (operation.kind) {
    case 'book':
      return Boolean(await world.bookSlot.execute(member, { resourceId, ...times(slot) }));
    case 'move':
      return booking
        ? Boolean(await world.moveBooking.execute(member, { bookingId: booking.id, resourceId, ...times(slot) }))
        : false;
    case 'series':
      return Boolean(await world.bookSeries.execute(member, seriesOf(resourceId, slot)));
    case 'wait':
      return Boolean(await world.joinWaitlist.execute(member, { resourceId, ...times(slot) }));
    case 'cancel':
      return booking ? Boolean(await world.cancelBooking.execute(member, { bookingId: booking.id })) : false;
    case 'claim':
      return place ? Boolean(await world.claimSlot.execute(member, { entryId: place.id })) : false;
    case 'check-in':
      return booking ? Boolean(await world.checkIn.execute(member, { bookingId: booking.id })) : false;
    case 'finish':
      return booking ? Boolean(await world.finishEarly.execute(member, { bookingId: booking.id })) : false;
    case 'hold':
      await database.sql('insert into hold (id, person_id, reason, placed_by_id) values (?, ?, ?, ?)', [
        newId(),
        member.personId,
        'Badge non rendu',
        scene.staff.personId,
      ]);
      return true;
    case 'lift':
      await database.sql(
        'update hold set lifted_at = now(), lifted_by_id = ? where person_id = ? and lifted_at is null',
        [scene.staff.personId, member.personId],
      );
      return true;
  }
}

const seriesOf = (resourceId: string, { start, end }: Slot) => ({
  resourceId,
  startsOn: wall(start).slice(0, 10),
  startTime: wall(start).slice(11, 16),
  endTime: wall(end).slice(11, 16),
  rule: 'FREQ=DAILY;COUNT=3',
  onConflict: 'SKIP',
});

import { FloorWorld } from '../floor-world';
import type { Lane } from './run-history';
import type { Maker } from './scene';

interface Builder extends Omit<Maker, 'quota'> {
  openingHours(opensAtMinute: number, closesAtMinute: number): Promise<void>;
}

interface Builders {
  readonly builder: Builder;
  readonly rulebook: Pick<Maker, 'quota'>;
}

/** A workshop open day and night on a database of its own, where histories follow one another; close its world in the end. */
export async function openLane(
  db: ConstructorParameters<typeof FloorWorld>[0],
  { builder, rulebook }: Builders,
): Promise<Lane> {
  await builder.openingHours(0, 1440);
  return {
    world: new FloorWorld(db),
    database: db.database,
    make: {
      resource: (given) => builder.resource(given),
      person: (given) => builder.person(given),
      hourPack: (personId, minutes) => builder.hourPack(personId, minutes),
      quota: (given) => rulebook.quota(given),
    },
  };
}

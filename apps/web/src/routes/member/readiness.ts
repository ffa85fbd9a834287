import type { MachineCardFragment } from '../../generated/member/graphql';

type Machine = Pick<MachineCardFragment, 'id' | 'name' | 'inService' | 'bookable' | 'nextFreeSlot' | 'requirements'> & {
  readonly pole: { readonly id: string };
};

/** Every point held, as the server says. */
export const isReady = ({ requirements, bookable }: Pick<Machine, 'requirements' | 'bookable'>): boolean =>
  bookable && requirements.every(({ met }) => met);

export const missingCount = ({ requirements }: Pick<Machine, 'requirements'>): number =>
  requirements.filter(({ met }) => !met).length;

const asksHabilitation = ({ requirements }: Pick<Machine, 'requirements'>): boolean =>
  requirements.some(({ code }) => code === 'HABILITATION');

/** Ready and free soon; those one had to be trained for come first: they are one's trade. */
export function readyMachines<M extends Machine>(machines: readonly M[]): M[] {
  const soon = ({ nextFreeSlot }: M) => (nextFreeSlot ? Date.parse(nextFreeSlot.startsAt) : Number.POSITIVE_INFINITY);
  return machines
    .filter((machine) => isReady(machine) && machine.nextFreeSlot)
    .sort((a, b) => Number(asksHabilitation(b)) - Number(asksHabilitation(a)) || soon(a) - soon(b));
}

export interface Blocker {
  readonly code: string;
  readonly label: string;
  readonly remedy: string | null;
  readonly machines: readonly string[];
}

/**
 * What is missing in the poles where one already works, and the machines each missing thing blocks.
 * A cabinet maker is not reminded every morning that they cannot weld.
 */
export function blockersOf(machines: readonly Machine[]): Blocker[] {
  const ownPoles = new Set(machines.filter((one) => isReady(one) && asksHabilitation(one)).map(({ pole }) => pole.id));
  const blockers = new Map<string, Blocker>();
  for (const { name, pole, requirements } of machines)
    for (const { code, label, met, remedy } of requirements) {
      if (met || code === 'IN_SERVICE' || (code === 'HABILITATION' && !ownPoles.has(pole.id))) continue;
      const before = blockers.get(label);
      blockers.set(label, { code, label, remedy: remedy ?? null, machines: [...(before?.machines ?? []), name] });
    }
  return [...blockers.values()];
}

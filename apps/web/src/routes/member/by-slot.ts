interface Found<Machine> {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly resource: Machine;
}

interface FreeTogether<Machine> {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly machines: readonly Machine[];
}

/** Slots in order, each once, with the machines that are free then. All have one length. */
export function bySlot<Machine>(found: readonly Found<Machine>[]): FreeTogether<Machine>[] {
  const slots = new Map<string, { startsAt: string; endsAt: string; machines: Machine[] }>();
  for (const { startsAt, endsAt, resource } of found) {
    const slot = slots.get(startsAt) ?? { startsAt, endsAt, machines: [] };
    slot.machines.push(resource);
    slots.set(startsAt, slot);
  }
  return [...slots.values()];
}

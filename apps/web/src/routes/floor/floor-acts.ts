import type { MachineOnFloorQuery } from '../../generated/floor/graphql';

export type OnFloor = NonNullable<MachineOnFloorQuery['machineByCode']>;
export type FloorActName = 'checkIn' | 'start' | 'stop' | 'finish' | 'walkIn';

/** What one may do before the machine now, the first being what one most likely came for. */
export function actsOf({ mine, walkIn, runningSessionId, resource }: OnFloor): FloorActName[] {
  const running = runningSessionId !== null;
  const acts: [FloorActName, boolean][] = [
    ['stop', running],
    ['checkIn', mine?.canCheckIn ?? false],
    ['start', !running && (mine?.canStart ?? false)],
    ['walkIn', !running && !mine?.canStart && resource.inService && walkIn?.refusals.length === 0],
    ['finish', mine?.canFinishEarly ?? false],
  ];
  return acts.flatMap(([act, possible]) => (possible ? [act] : []));
}

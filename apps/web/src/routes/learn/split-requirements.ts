import type { MyAccessQuery } from '../../generated/learn/graphql';

export type Machine = MyAccessQuery['resources']['nodes'][number];
type Asking = Pick<Machine, 'requirements'>;

export const missingOf = ({ requirements }: Asking) => requirements.filter(({ met }) => !met);

/** What every machine asks is said once, above; under each machine, only what it asks of its own. */
export function splitRequirements(machines: readonly Asking[]) {
  const [first] = machines;
  const isEverywhere = (label: string, met: boolean): boolean =>
    machines.every(({ requirements }) => requirements.some((one) => one.label === label && one.met === met));
  const common =
    machines.length > 1 ? (first?.requirements.filter(({ label, met }) => isEverywhere(label, met)) ?? []) : [];
  const labels = new Set(common.map(({ label }) => label));
  return {
    common,
    own: ({ requirements }: Asking) => requirements.filter(({ label }) => !labels.has(label)),
  };
}

import fc from 'fast-check';

/** Half hours of two mornings, from eight to noon: few enough that everybody meets. */
export const HALF_HOURS = 16;
export const MACHINES = 3;
export const MEMBERS = 3;

interface OfMember {
  readonly who: number;
}

interface OfSlot extends OfMember {
  readonly machine: number;
  /** Which half hour of the two mornings. */
  readonly at: number;
  /** In half hours. */
  readonly length: number;
}

/** Which of the bookings, places or offers of the member, counted round. */
interface OfOne extends OfMember {
  readonly target: number;
}

/** What a client may ask for, or what happens in the workshop. */
export type Operation =
  | ({ readonly kind: 'book' } & OfSlot)
  | ({ readonly kind: 'move' } & OfSlot & OfOne)
  | ({ readonly kind: 'series' } & OfSlot)
  | ({ readonly kind: 'wait' } & OfSlot)
  | ({ readonly kind: 'cancel' | 'claim' | 'check-in' | 'finish' } & OfOne)
  | ({ readonly kind: 'hold' | 'lift' } & OfMember)
  | { readonly kind: 'break' | 'repair'; readonly machine: number }
  /** Until five past this half hour of the mornings; nothing when that is over. */
  | { readonly kind: 'time passes'; readonly at: number };

/** Operations of one group run side by side; groups one after the other. */
export type History = readonly (readonly Operation[])[];

const who = fc.nat(MEMBERS - 1);
const machine = fc.nat(MACHINES - 1);
const target = fc.nat(5);
const slot = { who, machine, at: fc.nat(HALF_HOURS - 1), length: fc.integer({ min: 1, max: 4 }) };
const kind = <K extends string>(name: K) => fc.constant(name);

const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: kind('book'), ...slot }) },
  { weight: 3, arbitrary: fc.record({ kind: kind('move'), ...slot, target }) },
  { weight: 4, arbitrary: fc.record({ kind: kind('cancel'), who, target }) },
  { weight: 2, arbitrary: fc.record({ kind: kind('series'), ...slot }) },
  { weight: 3, arbitrary: fc.record({ kind: kind('wait'), ...slot }) },
  { weight: 3, arbitrary: fc.record({ kind: kind('claim'), who, target }) },
  { weight: 2, arbitrary: fc.record({ kind: kind('check-in'), who, target }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('finish'), who, target }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('hold', 'lift', 'lift'), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('break', 'repair', 'repair'), machine }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: kind('time passes'), at: fc.nat(HALF_HOURS - 1) }),
  },
);

/** Twenty operations, cut into groups of one to five; time passes between groups only. */
export const histories: fc.Arbitrary<History> = fc
  .tuple(
    fc.array(operation, { minLength: 20, maxLength: 20 }),
    fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
  )
  .map(([operations, cuts]) => grouped(operations, cuts));

function grouped(operations: readonly Operation[], cuts: readonly boolean[]): Operation[][] {
  const groups: Operation[][] = [];
  for (const [index, one] of operations.entries()) {
    const last = groups.at(-1);
    const alone = one.kind === 'time passes' || last?.[0]?.kind === 'time passes';
    if (!last || alone || cuts[index] || last.length === 5) groups.push([one]);
    else last.push(one);
  }
  return groups;
}

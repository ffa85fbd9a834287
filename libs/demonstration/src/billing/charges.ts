import { addDays, basisFor, type Charge, chargeKey, chargesDue, MONTHLY, type Reckoning } from '@etabli/domain';
import { planRows, RESIDENT_PLAN_ID } from '../membership/plans';
import type { Row } from '../rows';
import { historyStartsOn, type Scene } from '../scene';
import type { Debtor } from './debtors';

/** A charge, the subscription it is of, and the day it was invoiced. */
export interface Charged {
  readonly charge: Charge;
  readonly subscriptionId: string | null;
  readonly on: string;
}

export interface ChargedToDebtor {
  readonly charged: readonly Charged[];
  readonly reckonings: readonly { readonly subscriptionId: string; readonly reckoning: Reckoning }[];
}

/** What was sold to a debtor. */
export interface Sold {
  readonly subscriptions: readonly Row[];
  readonly packs: readonly Row[];
}

const priceOf = (planId: string, isInclusive: boolean): { name: string; cents: number } => {
  const plan = planRows().find(({ id }) => id === planId);
  return {
    name: String(plan?.['name']),
    cents: Number(plan?.[isInclusive ? 'priceInclTaxCents' : 'priceExclTaxCents']),
  };
};

/** The last days are left to the first run of the product itself. */
const lastDay = ({ today }: Scene): string => addDays(today, -3);

/** What a debtor was charged since the history began. */
export function chargesOf(scene: Scene, debtor: Debtor, { subscriptions, packs }: Sold): ChargedToDebtor {
  const isInclusive = basisFor(debtor.buyer.kind) === 'INCLUSIVE';
  const dues = subscriptions.map((row) => ({ row, due: subscriptionDue(scene, row, isInclusive) }));
  const periods = dues.flatMap(({ row, due }) =>
    due.charges.map((charge) => ({
      charge,
      subscriptionId: String(row['id']),
      on: charge.line.period?.startsOn ?? charge.suppliedOn,
    })),
  );
  const sold = packs
    .filter(({ soldOn }) => String(soldOn) <= lastDay(scene))
    .map((row) => packCharged(debtor, row, isInclusive));
  return {
    charged: [...periods, ...sold],
    reckonings: dues.flatMap(({ row, due }) =>
      due.reckonings.map((reckoning) => ({ subscriptionId: String(row['id']), reckoning })),
    ),
  };
}

function subscriptionDue(scene: Scene, row: Row, isInclusive: boolean) {
  const { name, cents } = priceOf(RESIDENT_PLAN_ID, isInclusive);
  const startsOn = String(row['startsOn']);
  return chargesDue(
    {
      id: String(row['id']),
      startsOn,
      endsOn: row['endsOn'] === null ? null : String(row['endsOn']),
      cycle: MONTHLY,
      terms: [{ startsOn, priceCents: cents, name, vatKind: 'STANDARD' }],
      pauses: [],
      setUpFeeCents: 0,
    },
    { from: historyStartsOn(scene), through: lastDay(scene) },
    [],
  );
}

function packCharged({ artisan }: Debtor, row: Row, isInclusive: boolean): Charged {
  const { name, cents } = priceOf(String(row['planId']), isInclusive);
  const on = String(row['soldOn']);
  const line = {
    description: `${name} (${artisan.firstName} ${artisan.lastName})`,
    nature: 'SERVICES',
    quantityThousandths: 1000,
    unit: 'PIECE',
    unitPriceCents: cents,
    discountCents: 0,
    vatKind: 'STANDARD',
    period: null,
  } as const;
  return { charge: { key: chargeKey('HOUR_PACK', String(row['id'])), suppliedOn: on, line }, subscriptionId: null, on };
}

import type { Cents } from '../../shared/money';

/** An invoice with something left to pay. */
export interface OpenInvoice {
  readonly number: string;
  readonly dueOn: string;
  readonly openCents: Cents;
}

export interface Settlement {
  readonly settled: readonly { readonly number: string; readonly amountCents: Cents }[];
  /** Paid too much: kept for the next invoice, or given back. */
  readonly excessCents: Cents;
}

/**
 * What a payment pays when it names nothing: the oldest due first (code civil, art. 1342-10). What it names comes before.
 */
export function settle(
  amountCents: Cents,
  invoices: readonly OpenInvoice[],
  named: readonly string[] = [],
): Settlement {
  const rankOf = ({ number }: OpenInvoice): number => (named.includes(number) ? named.indexOf(number) : named.length);
  const inOrder = [...invoices].sort(
    (a, b) => rankOf(a) - rankOf(b) || a.dueOn.localeCompare(b.dueOn) || a.number.localeCompare(b.number),
  );
  let left = amountCents;
  const settled = inOrder.flatMap(({ number, openCents }) => {
    const paid = Math.min(left, openCents);
    left -= Math.max(paid, 0);
    return paid > 0 ? [{ number, amountCents: paid }] : [];
  });
  return { settled, excessCents: left };
}

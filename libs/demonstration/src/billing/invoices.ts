import {
  addDays,
  basisFor,
  type Charge,
  issueCreditNote,
  type IssuedDocument,
  issueInvoice,
  sealDocument,
  type SealedDocument,
} from '@etabli/domain';
import { createHash } from 'node:crypto';
import { demonstrationId } from '../demonstration-id';
import { daysBetween } from '../instants';
import type { Scene } from '../scene';
import type { Charged } from './charges';
import { DAYS_LATE, type Debtor } from './debtors';
import { PAYMENT_DAYS, SELLER } from './seller';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** An invoice of the demonstration, and whether it was paid by now. */
export interface Invoiced {
  readonly id: string;
  readonly debtor: Debtor;
  readonly charges: readonly Charged[];
  readonly sealed: SealedDocument<IssuedDocument>;
  readonly isPaid: boolean;
}

export interface Credited {
  readonly id: string;
  readonly invoice: Invoiced;
  readonly sealed: SealedDocument<IssuedDocument>;
}

interface ToInvoice {
  readonly debtor: Debtor;
  readonly on: string;
  readonly charges: readonly Charged[];
}

/** One invoice for each debtor and day, in the order of days: numbered and sealed as the product does. */
export function invoicesOf(
  scene: Scene,
  debts: readonly { debtor: Debtor; charged: readonly Charged[] }[],
): Invoiced[] {
  const toInvoice = debts
    .flatMap(({ debtor, charged }): ToInvoice[] =>
      [...Map.groupBy(charged, ({ on }) => on)].map(([on, charges]) => ({ debtor, on, charges })),
    )
    .sort((a, b) => a.on.localeCompare(b.on) || a.debtor.id.localeCompare(b.debtor.id));
  const invoices: Invoiced[] = [];
  const rankOf = new Map<number, number>();
  for (const one of toInvoice) {
    const year = Number(one.on.slice(0, 4));
    const rank = (rankOf.get(year) ?? 0) + 1;
    rankOf.set(year, rank);
    invoices.push(invoiced(scene, one, { rank, year, previousSeal: invoices.at(-1)?.sealed.seal ?? null }));
  }
  return invoices;
}

function invoiced(
  scene: Scene,
  { debtor, on, charges }: ToInvoice,
  { rank, year, previousSeal }: { rank: number; year: number; previousSeal: string | null },
): Invoiced {
  const { paymentDays, isPaid } = paymentOf(scene, debtor, on);
  const document = issueInvoice(
    {
      basis: basisFor(debtor.buyer.kind),
      seller: SELLER,
      buyer: debtor.buyer,
      lines: charges.map(({ charge }) => charge.line),
      adjustments: [],
      suppliedOn: lastDayOf(charges.map(({ charge }) => charge)),
      paymentDays,
      paidCents: 0,
      deliveryAddress: null,
      buyerReference: null,
    },
    { place: { series: 'FA', year, rank }, issuedOn: on },
  );
  const id = demonstrationId('billing_document', document.number);
  return { id, debtor, charges, isPaid, sealed: sealDocument(document, previousSeal, sha256) };
}

const lastDayOf = (charges: readonly Charge[]): string =>
  charges
    .map(({ suppliedOn }) => suppliedOn)
    .sort()
    .at(-1) ?? '';

/** Who is behind stopped paying at the invoice that fell due so many days ago; the others pay on the due day. */
function paymentOf({ today }: Scene, { artisan }: Debtor, on: string): { paymentDays: number; isPaid: boolean } {
  const usual = { paymentDays: PAYMENT_DAYS, isPaid: addDays(on, PAYMENT_DAYS) < today };
  const late = DAYS_LATE[artisan.lastName];
  if (!late) return usual;
  const fellDue = addDays(today, -late[1]);
  // the last invoice before that day is the first one left unpaid
  if (daysBetween(on, fellDue) > 31) return usual;
  return { paymentDays: on <= fellDue ? daysBetween(on, fellDue) : PAYMENT_DAYS, isPaid: false };
}

/** A fortnight without the band saw, given back to who works with it most. */
export function creditNotesOf({ today }: Scene, invoices: readonly Invoiced[]): Credited[] {
  const issuedOn = addDays(today, -40);
  const invoice = invoices.findLast(
    ({ debtor, sealed }) => debtor.artisan.lastName === 'Roussel' && sealed.document.issuedOn < addDays(issuedOn, -15),
  );
  if (!invoice) return [];
  const document = issueCreditNote(
    {
      invoice: invoice.sealed.document,
      earlier: [],
      wanted: [{ place: 0, amountCents: 5_000 }],
      reason: 'Scie à ruban en panne pendant deux semaines',
      issuedOn,
      lastIssuedOn: null,
      closedThrough: null,
    },
    { series: 'AV', year: Number(issuedOn.slice(0, 4)), rank: 1 },
  );
  return [
    { id: demonstrationId('billing_document', document.number), invoice, sealed: sealDocument(document, null, sha256) },
  ];
}

import { type IssuedDocument, type SealedDocument } from '@etabli/domain';
import { demonstrationId } from '../demonstration-id';
import { atMinute } from '../instants';
import type { Artisan } from '../people/artisan';
import { MANAGER } from '../people/staff';
import type { Row, Table } from '../rows';
import type { Scene } from '../scene';
import { chargesOf, type Sold } from './charges';
import { accountRows, debtorsOf } from './debtors';
import { type Credited, creditNotesOf, type Invoiced, invoicesOf } from './invoices';
import { billingSettingsRows } from './seller';

type BillingTable = Extract<
  Table,
  | 'billing_settings'
  | 'billing_account'
  | 'invoice_draft'
  | 'charge'
  | 'charged_period'
  | 'billing_document'
  | 'money_movement'
  | 'settlement'
>;

/** Two years of invoices and of what paid them, as the product would have made them. */
export function billingRows(scene: Scene, artisans: readonly Artisan[], sold: Sold): Record<BillingTable, Row[]> {
  const debtors = debtorsOf(scene, artisans);
  const debts = debtors.map((debtor) => ({ debtor, ...chargesOf(scene, debtor, soldTo(debtor.artisan, sold)) }));
  const invoices = invoicesOf(scene, debts);
  const credits = creditNotesOf(scene, invoices);
  const paid = invoices.filter(({ isPaid }) => isPaid);
  return {
    billing_settings: billingSettingsRows(scene),
    billing_account: accountRows(scene, debtors),
    invoice_draft: invoices.map(draftRow),
    charge: invoices.flatMap(chargeRows),
    charged_period: debts.flatMap(({ reckonings }) =>
      reckonings.map(({ subscriptionId, reckoning }) => ({
        subscriptionId,
        startsOn: reckoning.period.whole.startsOn,
        version: reckoning.version,
        reckoning,
        chargedAt: atMinute(reckoning.period.charged.startsOn, 300),
      })),
    ),
    billing_document: [
      ...invoices.map((invoice) =>
        documentRow(invoice.sealed, { ...invoice, draftId: draftId(invoice), correctsId: null }),
      ),
      ...credits.map((credit) =>
        documentRow(credit.sealed, {
          ...credit,
          debtor: credit.invoice.debtor,
          draftId: null,
          correctsId: credit.invoice.id,
        }),
      ),
    ],
    money_movement: paid.map(movementRow),
    settlement: [...paid.map(settlementRow), ...credits.flatMap((credit) => creditSettlement(credit, invoices))],
  };
}

const soldTo = ({ id }: Artisan, { subscriptions, packs }: Sold): Sold => ({
  subscriptions: subscriptions.filter(({ personId }) => personId === id),
  packs: packs.filter(({ personId }) => personId === id),
});

const draftId = ({ id }: Invoiced): string => demonstrationId('invoice_draft', id);

const draftRow = (invoice: Invoiced): Row => {
  const { document } = invoice.sealed;
  return {
    id: draftId(invoice),
    accountId: invoice.debtor.id,
    state: 'ISSUED',
    lines: invoice.charges.map(({ charge }) => charge.line),
    suppliedOn: document.suppliedOn,
    paymentDays: Math.min(60, (Date.parse(document.dueOn) - Date.parse(document.issuedOn)) / 86_400_000),
    createdAt: atMinute(document.issuedOn, 300),
  };
};

const chargeRows = (invoice: Invoiced): Row[] =>
  invoice.charges.map(({ charge, subscriptionId }) => ({
    id: demonstrationId('charge', charge.key),
    key: charge.key,
    source: charge.key.slice(0, charge.key.indexOf(' ')),
    accountId: invoice.debtor.id,
    subscriptionId,
    personId: invoice.debtor.artisan.id,
    suppliedOn: charge.suppliedOn,
    line: charge.line,
    draftId: draftId(invoice),
    createdAt: atMinute(invoice.sealed.document.issuedOn, 300),
  }));

interface Filed {
  readonly id: string;
  readonly debtor: { readonly id: string };
  readonly draftId: string | null;
  readonly correctsId: string | null;
}

const documentRow = (
  { document, previousSeal, seal }: SealedDocument<IssuedDocument>,
  { id, debtor, draftId: ofDraft, correctsId }: Filed,
): Row => ({
  id,
  kind: document.kind,
  series: document.place.series,
  year: document.place.year,
  rank: document.place.rank,
  number: document.number,
  accountId: debtor.id,
  draftId: ofDraft,
  correctsId,
  issuedOn: document.issuedOn,
  dueOn: document.dueOn,
  grossCents: document.totals.grossCents,
  document,
  previousSeal,
  seal,
  createdAt: atMinute(document.issuedOn, 300),
});

const movementId = ({ id }: Invoiced): string => demonstrationId('money_movement', id);

const movementRow = (invoice: Invoiced): Row => {
  const { document } = invoice.sealed;
  const isTransfer = invoice.debtor.method === 'TRANSFER';
  return {
    id: movementId(invoice),
    accountId: invoice.debtor.id,
    kind: 'RECEIVED',
    method: invoice.debtor.method,
    amountCents: document.totals.grossCents,
    feeCents: 0,
    madeOn: document.dueOn,
    reference: isTransfer ? `VIR ${invoice.debtor.buyer.name} ${document.number}` : document.number,
    externalId: isTransfer ? null : `demonstration ${document.number}`,
    recordedById: isTransfer ? MANAGER.id : null,
    at: atMinute(document.dueOn, 660),
  };
};

const settlementRow = (invoice: Invoiced): Row => ({
  id: demonstrationId('settlement', invoice.id),
  documentId: invoice.id,
  movementId: movementId(invoice),
  creditNoteId: null,
  amountCents: invoice.sealed.document.totals.grossCents,
  at: atMinute(invoice.sealed.document.dueOn, 660),
});

/** What was given back pays a part of the next invoice, if that one is not paid yet. */
function creditSettlement({ id, invoice, sealed }: Credited, invoices: readonly Invoiced[]): Row[] {
  const next = invoices.find((one) => one.debtor.id === invoice.debtor.id && !one.isPaid);
  if (!next) return [];
  return [
    {
      id: demonstrationId('settlement', id),
      documentId: next.id,
      movementId: null,
      creditNoteId: id,
      amountCents: sealed.document.totals.grossCents,
      at: atMinute(next.sealed.document.issuedOn, 660),
    },
  ];
}

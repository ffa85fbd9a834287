import { type DraftLine, type IssuedDocument, leftToCredit } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { CreditIssuer } from '../crediting/credit-issuer';

interface NegativeCharge {
  readonly id: string;
  readonly key: string;
  readonly subscriptionId: string;
  readonly line: DraftLine;
}

interface InvoiceOfPeriod {
  readonly id: string;
  readonly document: IssuedDocument;
  readonly earlier: readonly IssuedDocument[];
  /** Lines of the same invoice for something else: the plan when a locker is given back, the locker when the plan is. */
  readonly otherLines: readonly string[];
}

const REASON = 'Fin, pause ou changement d’abonnement';

/**
 * What an account gets back when nothing it owes can absorb it: a credit note on the invoice that asked for these days. The account
 * must be locked. What no invoice asked for, or was given back already, waits for staff.
 */
export async function giveChargesBack(
  em: SqlEntityManager,
  issuer: CreditIssuer,
  { accountId, issuedOn }: { readonly accountId: string; readonly issuedOn: string },
): Promise<void> {
  const charges = await em.execute<NegativeCharge[]>(
    `select id, key, subscription_id as "subscriptionId", line from charge
     where account_id = ? and draft_id is null and credit_note_id is null and subscription_id is not null
       and (line ->> 'unitPriceCents')::int < 0 order by key`,
    [accountId],
  );
  for (const charge of charges) {
    const place = await invoicedPlace(em, accountId, charge);
    if (!place) continue;
    const amountCents = -charge.line.unitPriceCents;
    const { id } = await issuer.issue(em, {
      documentId: place.documentId,
      lines: [{ place: place.place, amountCents }],
      reason: REASON,
      issuedOn,
    });
    await em.execute('update charge set credit_note_id = ? where id = ?', [id, charge.id]);
  }
}

/** The line that asked this account for the same days, with as much left of it. */
async function invoicedPlace(
  em: SqlEntityManager,
  accountId: string,
  { key, subscriptionId, line }: NegativeCharge,
): Promise<{ readonly documentId: string; readonly place: number } | null> {
  const { period } = line;
  if (!period) return null;
  const invoices = await em.execute<InvoiceOfPeriod[]>(
    `select distinct d.id, d.issued_on, d.document,
       (select coalesce(jsonb_agg(o.line ->> 'description'), '[]') from charge o
        where o.draft_id = d.draft_id and split_part(o.key, ' ', 2) <> split_part(?, ' ', 2)) as "otherLines",
       (select coalesce(jsonb_agg(c.document order by c.year, c.rank), '[]') from billing_document c where c.corrects_id = d.id) as earlier
     from charge c join billing_document d on d.draft_id = c.draft_id where c.subscription_id = ? and c.account_id = ?
       order by d.issued_on desc, d.id`,
    [key, subscriptionId, accountId],
  );
  for (const { id, document, earlier, otherLines } of invoices) {
    const left = leftToCredit(document, earlier);
    const place = document.lines.findIndex(
      (one, at) =>
        one.period !== null &&
        !otherLines.includes(one.description) &&
        one.period.startsOn <= period.startsOn &&
        period.endsOn <= one.period.endsOn &&
        (left[at] ?? 0) >= -line.unitPriceCents,
    );
    if (place >= 0) return { documentId: id, place };
  }
  return null;
}

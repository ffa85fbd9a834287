import { ManufactureBuilder, signedInAs, testDatabase } from '@etabli/testing';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { billingWorld, MONTH } from '../fixtures/billing-world';
import { type Verification, verifyDocuments } from './verify-documents';

/**
 * Whoever holds the database's password may try anything. As the product's own role each act is refused; as the owner who lifts the
 * guards first, it is done, and the verification tells. Each act runs in a transaction that is undone.
 */
const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const manager = signedInAs(await make.person({ roles: ['MANAGER'], subscribedFrom: null }), 'MANAGER');
const world = await billingWorld({ db, manager, member: () => make.person() });
const { use, clock } = world;
const accountId = await world.account();
const other = await world.account();
const first = await world.invoice(accountId);
await world.invoice(accountId, [{ ...MONTH, unitPriceCents: 12_300 }, MONTH]);
await use.credit.execute(manager, { documentId: first, reason: 'Panne', lines: [{ place: 0, amountCents: 5_000 }] });
await world.invoice(other);
clock.set(Date.UTC(2026, 11, 1, 9));
await use.close.execute(manager, { closesThrough: '2026-11-30' });
await world.invoice(accountId);
await db.transaction.run(async (em) => {
  await em.execute(
    `insert into money_movement (id, account_id, kind, method, amount_cents, made_on, external_id)
     values (gen_random_uuid(), ?, 'RECEIVED', 'TRANSFER', 50000, '2026-12-01', 'transfer 1')`,
    [accountId],
  );
  await world.settler.settle(em, accountId);
});

const DOCUMENT = `number = 'FA-2026-00001'`;
const CHANGES: readonly (readonly [string, string])[] = [
  ['the amount', `update billing_document set gross_cents = 1 where ${DOCUMENT}`],
  ['the day', `update billing_document set issued_on = '2026-11-22' where ${DOCUMENT}`],
  ['the due day', `update billing_document set due_on = '2027-11-22' where ${DOCUMENT}`],
  ['the number', `update billing_document set number = 'FA-2026-00099' where ${DOCUMENT}`],
  ['the rank', `update billing_document set rank = 99 where ${DOCUMENT}`],
  ['the year', `update billing_document set year = 2025 where ${DOCUMENT}`],
  ['the series', `update billing_document set series = 'FB' where ${DOCUMENT}`],
  ['the account', `update billing_document set account_id = '${other}' where ${DOCUMENT}`],
  ['the seal', `update billing_document set seal = repeat('a', 64) where ${DOCUMENT}`],
  ['the seal before', `update billing_document set previous_seal = repeat('a', 64) where number = 'FA-2026-00002'`],
  ['a total inside', documentSet('{totals,grossCents}', '1')],
  ['the VAT inside', documentSet('{totals,vatCents}', '0')],
  ['a line inside', documentSet('{lines,0,unitPriceCents}', '1')],
  ['the wording of a line', documentSet('{lines,0,description}', '"Rien"')],
  ['the buyer', documentSet('{buyer,name}', '"Quelqu’un"')],
  ['the seller', documentSet('{seller,siret}', '"41816609600069"')],
  ['a mention', `update billing_document set document = document #- '{mentions,0}' where ${DOCUMENT}`],
  ['a field more', documentSet('{paidInCash}', 'true')],
  ['the rate', documentSet('{breakdown,0,vat,rateBasisPoints}', '550')],
  [
    'amount and column together',
    `update billing_document set gross_cents = 1, document = jsonb_set(document, '{totals,grossCents}', '1') where ${DOCUMENT}`,
  ],
  [
    'the invoice a credit note corrects',
    `update billing_document set corrects_id = (select id from billing_document where number = 'FA-2026-00002') where kind = 'CREDIT_NOTE'`,
  ],
  ['a removal in the middle', `delete from billing_document where number = 'FA-2026-00002'`],
  ['a removal at the end', `delete from billing_document where number = 'FA-2026-00004'`],
  ['a removal of the credit note', `delete from billing_document where kind = 'CREDIT_NOTE'`],
  ['a removal of everything', 'delete from billing_document'],
  ['emptying', 'truncate billing_document cascade'],
  [
    'two documents exchanged',
    `update billing_document set document = (select o.document from billing_document o where o.number = 'FA-2026-00002') where ${DOCUMENT}`,
  ],
  ['a number taken back', `update document_series set rank = rank - 1 where series = 'FA'`],
  ['a number skipped', `update document_series set rank = rank + 1 where series = 'FA'`],
  ['a series forgotten', `delete from document_series where series = 'FA'`],
  ['a closing removed', 'delete from accounting_closing'],
  ['a closing moved', `update accounting_closing set closed_through = '2026-10-31'`],
  ['the totals of a closing', `update accounting_closing set closing = jsonb_set(closing, '{grossCents}', '1')`],
  [
    'an anchor of a closing',
    `update accounting_closing set closing = jsonb_set(closing, '{anchors,0,seal}', '"${'0'.repeat(64)}"')`,
  ],
  ['a debt forgiven', `update receivable set settled_cents = gross_cents`],
  ['a debt removed', `delete from receivable where document_id = '${first}'`],
  ['a debt put off', `update receivable set due_on = '2030-01-01'`],
  ['money invented', `update money_movement set amount_cents = amount_cents + 1`],
  ['money removed', 'delete from settlement; delete from money_movement'],
  ['a settlement raised', 'update settlement set amount_cents = amount_cents + 1'],
  ['favour invented', `update billing_account set unsettled_cents = unsettled_cents + 1 where id = '${other}'`],
  ['a draft issued without an invoice', `update invoice_draft set state = 'WAITING' where state = 'ISSUED'`],
];

function documentSet(path: string, value: string): string {
  return `update billing_document set document = jsonb_set(document, '${path}', '${value}') where ${DOCUMENT}`;
}

class Undone extends Error {}

/** What becomes of an act: refused by the database, or what the verification finds of it; nothing of it stays. */
async function tried(act: (em: SqlEntityManager) => Promise<void>): Promise<Verification | 'refused'> {
  let found: Verification | 'refused' = 'refused';
  await db.transaction
    .run(async (em) => {
      await act(em);
      found = await verifyDocuments({ sql: (text: string) => em.execute(text) });
      throw new Undone();
    })
    .catch((fault: unknown) => {
      if (!(fault instanceof Undone) && found !== 'refused') throw fault;
    });
  return found;
}

/** Triggers and what they enforce; foreign keys go too, as they would for who really wants to. */
const LIFTED = `set local session_replication_role = 'replica'`;

describe('tampering with what was issued', () => {
  it('starts from books that are whole', async () => {
    expect(await verifyDocuments(db.database)).toEqual({ documents: 5, closings: 1, faults: [] });
    expect(CHANGES.length).toBeGreaterThanOrEqual(40);
  });

  it.each(CHANGES)('is refused to the product: %s', async (_, statement) => {
    expect(await tried((em) => em.execute(statement).then(() => undefined))).toBe('refused');
  });

  it.each(CHANGES)('is refused to its owner, or found: %s', async (_, statement) => {
    const found = await tried(async (em) => {
      await em.execute(LIFTED);
      await em.execute(statement);
    });
    if (found !== 'refused') expect(found.faults).not.toEqual([]);
  });
});

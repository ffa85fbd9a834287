import { ManufactureBuilder, refusalCodes, signedInAs, testDatabase } from '@etabli/testing';
import { billingWorld, MONTH } from '../fixtures/billing-world';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const manager = signedInAs(await make.person({ roles: ['MANAGER'], subscribedFrom: null }), 'MANAGER');
const world = await billingWorld({ db, manager, member: () => make.person() });
const { use, verify, clock } = world;

interface Written {
  readonly number: string;
  readonly grossCents: number;
  readonly dueOn: string;
}
const written = async (id: string): Promise<Written> => {
  const [row] = await db.database.sql<Written>(
    `select number, gross_cents as "grossCents", due_on as "dueOn" from billing_document where id = ?`,
    [id],
  );
  return row!;
};
const ranks = async (): Promise<number[]> => {
  const rows = await db.database.sql<{ rank: number }>(
    `select rank from billing_document where series = 'FA' order by rank`,
  );
  return rows.map(({ rank }) => rank);
};
const owed = async (id: string): Promise<number | undefined> => {
  const [row] = await db.database.sql<{ cents: number }>(
    'select gross_cents - settled_cents as cents from receivable where document_id = ?',
    [id],
  );
  return row?.cents;
};

describe('an invoice', () => {
  it('takes the next number, asks for its amount and cannot be issued twice', async () => {
    const draftId = await world.draft(await world.account());
    const id = await use.issueDraft.execute(manager, { draftId });
    const [last] = (await ranks()).slice(-1);
    expect(await written(id)).toEqual({
      number: `FA-2026-${String(last).padStart(5, '0')}`,
      grossCents: 35_000,
      dueOn: '2026-11-23',
    });
    expect(await owed(id)).toBe(35_000);
    expect(await refusalCodes(() => use.issueDraft.execute(manager, { draftId }))).toEqual(['DRAFT_NOT_WAITING']);
    expect(
      await refusalCodes(() => use.editDraft.execute(manager, { draftId, lines: [MONTH], suppliedOn: '2026-11-30' })),
    ).toEqual(['DRAFT_NOT_WAITING']);
  });

  it('leaves no gap, whatever is refused between and however many issue at once', async () => {
    const accounts = await Promise.all(Array.from({ length: 8 }, () => world.account()));
    const drafts = await Promise.all(accounts.map((id) => world.draft(id)));
    const wrong = await world.draft(accounts[0]!, [{ ...MONTH, unitPriceCents: -1 }]);
    await Promise.all(
      drafts.map(async (draftId) => {
        expect(await refusalCodes(() => use.issueDraft.execute(manager, { draftId: wrong }))).toEqual([
          'INVOICE_NEGATIVE',
        ]);
        await use.issueDraft.execute(manager, { draftId });
      }),
    );
    const all = await ranks();
    expect(all).toEqual(all.map((_, i) => i + 1));
    expect((await verify.run()).faults).toEqual([]);
  });

  it('is refused with everything it lacks, and its draft still waits', async () => {
    const id = await world.account();
    await db.database.sql(`update billing_account set address_line_1 = '', commune = '' where id = ?`, [id]);
    const draftId = await world.draft(id, [{ ...MONTH, vatKind: 'FRANCHISE' }]);
    expect(await refusalCodes(() => use.issueDraft.execute(manager, { draftId }))).toEqual([
      'BUYER_INCOMPLETE',
      'FRANCHISE_NOT_DECLARED',
    ]);
    const [draft] = await db.database.sql<{ state: string }>('select state from invoice_draft where id = ?', [draftId]);
    expect(draft?.state).toBe('WAITING');
  });

  it('is issued by staff only', async () => {
    const draftId = await world.draft(await world.account());
    const member = signedInAs(await make.person(), 'MEMBER');
    expect(() => use.issueDraft.execute(member, { draftId })).toThrow('Votre compte ne permet pas cette action.');
  });
});

describe('a credit note', () => {
  it('gives back a whole invoice, which then asks for nothing, and only once', async () => {
    const id = await world.invoice(await world.account());
    const creditId = await use.credit.execute(manager, { documentId: id, reason: 'Saisie en double' });
    expect(await written(creditId)).toMatchObject({ grossCents: 35_000, number: 'AV-2026-00001' });
    expect(await owed(id)).toBe(0);
    expect(await refusalCodes(() => use.credit.execute(manager, { documentId: id, reason: 'Encore' }))).toEqual([
      'NOTHING_LEFT_TO_CREDIT',
    ]);
  });

  it('gives back a part, and never more than is left of the line', async () => {
    const id = await world.invoice(await world.account());
    const half = { documentId: id, reason: 'Panne de deux semaines', lines: [{ place: 0, amountCents: 20_000 }] };
    await use.credit.execute(manager, half);
    expect(await owed(id)).toBe(15_000);
    expect(await refusalCodes(() => use.credit.execute(manager, half))).toContain('CREDIT_EXCEEDS_THE_LINE');
  });

  it('goes to the next invoice when its own is paid already', async () => {
    const accountId = await world.account();
    const [paid, next] = [await world.invoice(accountId), await world.draft(accountId)];
    await db.transaction.run(async (em) => {
      await em.execute(
        `insert into money_movement (id, account_id, kind, method, amount_cents, made_on, external_id)
         values (gen_random_uuid(), ?, 'RECEIVED', 'TRANSFER', 40000, '2026-11-23', 'transfer 1')`,
        [accountId],
      );
      await world.settler.settle(em, accountId);
    });
    expect(await owed(paid)).toBe(0);
    await use.credit.execute(manager, {
      documentId: paid,
      reason: 'Geste commercial',
      lines: [{ place: 0, amountCents: 10_000 }],
    });
    const second = await use.issueDraft.execute(manager, { draftId: next });
    expect(await owed(second)).toBe(35_000 - 5_000 - 10_000);
    expect((await verify.run()).faults).toEqual([]);
  });
});

describe('a closed period', () => {
  it('is sealed with its totals, and nothing enters it', async () => {
    clock.set(Date.UTC(2026, 11, 1, 9));
    const early = await world.draft(await world.account());
    expect(await refusalCodes(() => use.close.execute(manager, { closesThrough: '2026-11-30' }))).toEqual([
      'DRAFTS_WAITING',
    ]);
    const drafts = await db.database.sql<{ id: string }>(`select id from invoice_draft where state = 'WAITING'`);
    for (const { id } of drafts) await use.discardDraft.execute(manager, { draftId: id });
    await use.close.execute(manager, { closesThrough: '2026-11-30' });
    expect(await refusalCodes(() => use.close.execute(manager, { closesThrough: '2026-11-30' }))).toContain(
      'PERIOD_ALREADY_CLOSED',
    );
    expect(await verify.run()).toMatchObject({ closings: 1, faults: [] });
    expect(early).toBeDefined();
    clock.set(Date.UTC(2026, 10, 23, 9));
    const late = await world.draft(await world.account());
    expect(await refusalCodes(() => use.issueDraft.execute(manager, { draftId: late }))).toContain(
      'ACCOUNTING_PERIOD_CLOSED',
    );
  });
});

import { ManufactureBuilder, signedInAs, testDatabase } from '@etabli/testing';
import { billingWorld, MONTH } from '../fixtures/billing-world';
import { DraftsQuery } from './drafts.query';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const manager = signedInAs(await make.person({ roles: ['MANAGER'], subscribedFrom: null }), 'MANAGER');
const world = await billingWorld({ db, manager, member: () => make.person() });
const drafts = new DraftsQuery(db.database, world.clock);
const accountId = await world.account();
const lines = [
  { ...MONTH, unitPriceCents: 1_999, quantityThousandths: 1_500 },
  { ...MONTH, unitPriceCents: 5_000, vatKind: 'REDUCED' },
];
const asked = { accountId, lines, suppliedOn: '2026-11-30' };

describe('a draft being written', () => {
  it('is counted as the draft that is kept, and keeps nothing itself', async () => {
    const seen = await drafts.preview(manager, asked);
    expect((await drafts.waiting(manager, {})).totalCount).toBe(0);
    const kept = await drafts.one(manager, await world.draft(accountId, lines));
    expect(seen).toEqual({ totals: kept?.totals, breakdown: kept?.breakdown, obstacles: kept?.obstacles });
    expect(seen?.totals?.grossCents).toBe(2_999 + 5_000);
  });

  it('tells what would forbid issuing it', async () => {
    const seen = await drafts.preview(manager, { ...asked, lines: [{ ...MONTH, unitPriceCents: -100 }] });
    expect(seen?.obstacles.map(({ code }) => code)).toEqual(['INVOICE_NEGATIVE']);
  });

  it('is nothing yet without a line, an account, or words', async () => {
    expect(await drafts.preview(manager, { ...asked, lines: [] })).toBeNull();
    expect(await drafts.preview(manager, { ...asked, accountId: manager.personId })).toBeNull();
    expect(await drafts.preview(manager, { ...asked, lines: [{ ...MONTH, description: ' ' }] })).toBeNull();
  });

  it('is for staff', () =>
    expect(drafts.preview(signedInAs(manager.personId, 'TRAINER'), asked)).rejects.toThrow(
      'Votre compte ne permet pas cette action.',
    ));
});

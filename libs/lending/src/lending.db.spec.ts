import { newId } from '@etabli/database';
import { FakeClock } from '@etabli/gateways';
import { MembershipsRepository } from '@etabli/membership';
import { ManufactureBuilder, refusalCodes, signedInAs, testDatabase, visitor } from '@etabli/testing';
import { BorrowTool } from './loans/borrow-tool.use-case';
import { LoansQuery } from './loans/loans.query';
import { LoansRepository } from './loans/loans.repository';
import { ReturnTool } from './loans/return-tool.use-case';
import { ToolsQuery } from './tools/tools.query';

const NOW = Date.UTC(2026, 10, 23, 9);
const DAY = 86_400_000;

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const clock = new FakeClock(NOW);
const repository = new LoansRepository();
const borrow = new BorrowTool(db.transaction, clock, repository, new MembershipsRepository());
const giveBack = new ReturnTool(db.transaction, clock, repository);
const loans = new LoansQuery(db.database, clock);
const tools = new ToolsQuery(db.database);

const manager = signedInAs(await make.person({ roles: ['MANAGER'], subscribedFrom: null }), 'MANAGER');
const artisan = async () => signedInAs(await make.person(), 'MEMBER');

let made = 0;
async function unit(toolName = `Outil ${(made += 1)}`, maximumLoanDays = 7): Promise<string> {
  const [toolId, id] = [newId(), newId()];
  await db.database.sql('insert into tool (id, name, category, maximum_loan_days) values (?, ?, ?, ?)', [
    toolId,
    toolName,
    'Portatif',
    maximumLoanDays,
  ]);
  await db.database.sql('insert into tool_unit (id, tool_id, label) values (?, ?, ?)', [
    id,
    toolId,
    `U-${(made += 1)}`,
  ]);
  return id;
}
const open = (toolUnitId: string) =>
  db.database.sql<{ id: string }>('select id from loan where unit_id = ? and returned_at is null', [toolUnitId]);

beforeEach(() => clock.set(NOW));

describe('borrowing a tool', () => {
  it('lends it to the member who asks, until the end of the longest day the tool allows', async () => {
    const member = await artisan();
    const toolUnitId = await unit('Défonceuse', 3);
    const id = await borrow.execute(member, { toolUnitId });
    expect(await loans.byId(member, id)).toMatchObject({
      borrower: { id: member.personId },
      tool: { name: 'Défonceuse' },
      unit: { id: toolUnitId, state: 'ON_LOAN' },
      dueAt: '2026-11-26 23:00:00+00',
      returnedAt: null,
    });
    expect(await db.database.sql('select action from audit_entry where subject_id = ?', [id])).toEqual([
      { action: 'BorrowTool' },
    ]);
  });

  it('at the desk lends it to whom staff names; a member names nobody else', async () => {
    const [member, other] = [await artisan(), await artisan()];
    const toolUnitId = await unit();
    const forMember = { toolUnitId, personId: member.personId };
    expect(await refusalCodes(async () => borrow.execute(other, forMember))).toEqual(['NOT_FOUND']);
    expect(await open(toolUnitId)).toEqual([]);
    const id = await borrow.execute(manager, { ...forMember, dueOn: '2026-11-24' });
    expect(await loans.byId(member, id)).toMatchObject({ borrower: { id: member.personId } });
    expect(await loans.byId(other, id)).toBeNull();
  });

  it('by fifty people at once makes one loan and forty-nine refusals', async () => {
    const toolUnitId = await unit();
    const crowd = await Promise.all(Array.from({ length: 50 }, artisan));
    const outcomes = await Promise.all(
      crowd.map((member) => refusalCodes(async () => borrow.execute(member, { toolUnitId }))),
    );
    expect(outcomes.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(outcomes.flat()).toEqual(Array(49).fill('UNIT_ALREADY_ON_LOAN'));
    expect(await open(toolUnitId)).toHaveLength(1);
  });

  it('is kept to one loan by the database itself, under the same refusal', async () => {
    const { personId } = await artisan();
    const unitId = await unit();
    const dueAt = NOW + DAY;
    const act = () =>
      db.transaction.run((em) =>
        repository.add(em, { unitId, borrowerId: personId, lentById: personId, borrowedAt: NOW, dueAt }),
      );
    expect(await refusalCodes(act)).toEqual([]);
    expect(await refusalCodes(act)).toEqual(['UNIT_ALREADY_ON_LOAN']);
  });

  it('is refused to who is no member or on hold, for too long, retired or unknown; nothing is lent', async () => {
    const former = signedInAs(await make.person({ subscribedFrom: null }), 'MEMBER');
    const toolUnitId = await unit();
    await make.hold(former.personId, 'Impayé');
    const long = { toolUnitId, dueOn: '2027-01-01' };
    expect(await refusalCodes(async () => borrow.execute(former, long))).toEqual([
      'BORROWER_NOT_A_MEMBER',
      'BORROWER_ON_HOLD',
      'LOAN_TOO_LONG',
    ]);
    const member = await artisan();
    await db.database.sql('update tool_unit set retired_at = now() where id = ?', [toolUnitId]);
    expect(await refusalCodes(async () => borrow.execute(member, { toolUnitId }))).toEqual(['UNIT_RETIRED']);
    expect(await refusalCodes(async () => borrow.execute(member, { toolUnitId: newId() }))).toEqual(['NOT_FOUND']);
    expect(() => borrow.execute(visitor, { toolUnitId })).toThrow('Connectez-vous');
    expect(await open(toolUnitId)).toEqual([]);
  });

  it('is possible again once the unit is back, at the very same instant', async () => {
    const toolUnitId = await unit();
    const [first, second] = [await artisan(), await artisan()];
    const loanId = await borrow.execute(first, { toolUnitId });
    await giveBack.execute(first, { loanId });
    expect(await refusalCodes(async () => borrow.execute(second, { toolUnitId }))).toEqual([]);
  });
});

describe('returning a tool', () => {
  it('is done by its borrower or staff; the condition said becomes the unit’s', async () => {
    const member = await artisan();
    const toolUnitId = await unit();
    const loanId = await borrow.execute(member, { toolUnitId });
    clock.set(NOW + DAY);
    await giveBack.execute(manager, { loanId, condition: 'Cordon abîmé' });
    expect(await loans.byId(member, loanId)).toMatchObject({
      returnedAt: '2026-11-24 09:00:00+00',
      returnCondition: 'Cordon abîmé',
      unit: { condition: 'Cordon abîmé', state: 'AVAILABLE' },
    });
  });

  it('is refused twice, and to another member as if the loan did not exist', async () => {
    const member = await artisan();
    const loanId = await borrow.execute(member, { toolUnitId: await unit() });
    const stranger = await artisan();
    expect(await refusalCodes(async () => giveBack.execute(stranger, { loanId }))).toEqual(['NOT_FOUND']);
    expect(await refusalCodes(async () => giveBack.execute(member, { loanId }))).toEqual([]);
    expect(await refusalCodes(async () => giveBack.execute(member, { loanId }))).toEqual(['LOAN_ALREADY_RETURNED']);
    expect(() => giveBack.execute(visitor, { loanId })).toThrow('Connectez-vous');
  });
});

describe('loans', () => {
  it('of the viewer are those to return, soonest due first, and those returned apart', async () => {
    const member = await artisan();
    const late = await borrow.execute(member, { toolUnitId: await unit(), dueOn: '2026-11-29' });
    const soon = await borrow.execute(member, { toolUnitId: await unit(), dueOn: '2026-11-24' });
    const done = await borrow.execute(member, { toolUnitId: await unit() });
    await giveBack.execute(member, { loanId: done });
    const ids = async (asked: object) => (await loans.mine(member, asked)).nodes.map(({ id }) => id);
    expect(await ids({})).toEqual([soon, late]);
    expect(await ids({ returned: true })).toEqual([done]);
    const first = await loans.mine(member, { first: 1 });
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    expect(await ids({ first: 1, after: first.pageInfo.endCursor })).toEqual([late]);
    expect(() => loans.mine(visitor, {})).toThrow('Connectez-vous');
  });

  it('are overdue from midnight on, on the list of staff and on the file of the person', async () => {
    const member = await artisan();
    const id = await borrow.execute(member, { toolUnitId: await unit(), dueOn: '2026-11-24' });
    const overdue = async () =>
      (await loans.out(manager, { overdueOnly: true, first: 100 })).nodes.map((loan) => loan.id);
    clock.set(Date.UTC(2026, 10, 24, 22, 59));
    expect(await overdue()).not.toContain(id);
    clock.set(Date.UTC(2026, 10, 24, 23));
    expect(await overdue()).toContain(id);
    const onFile = async (viewer: typeof member) =>
      (await loans.overdueOf(viewer, [member.personId])).get(member.personId)?.map((loan) => loan.id);
    expect(await onFile(manager)).toEqual([id]);
    expect(await onFile(await artisan())).toEqual([]);
  });

  it('of everybody are for staff only', async () => {
    const member = await artisan();
    expect(() => loans.out(member, {})).toThrow('Votre compte ne permet pas');
    expect((await loans.out(manager, { first: 100 })).totalCount).toBeGreaterThan(0);
  });
});

describe('the catalogue of tools', () => {
  it('is searched without accents, paged by name, and shows what is out', async () => {
    const member = await artisan();
    const toolUnitId = await unit('Élagueuse');
    await unit('Agrafeuse');
    await borrow.execute(member, { toolUnitId });
    const { nodes } = await tools.page(member, { search: 'elagueuse' });
    expect(nodes).toMatchObject([{ name: 'Élagueuse', maximumLoanDays: 7 }]);
    const units = await tools.unitsOf(nodes.map(({ id }) => id));
    expect([...units.values()]).toMatchObject([[{ id: toolUnitId, state: 'ON_LOAN', condition: 'Bon état' }]]);
    const all = await tools.page(member, { first: 100 });
    const names = all.nodes.map(({ name }) => name);
    expect(names.indexOf('Agrafeuse')).toBeLessThan(names.indexOf('Élagueuse'));
    const page = await tools.page(member, { first: 2 });
    const next = await tools.page(member, { first: 2, after: page.pageInfo.endCursor });
    expect([...page.nodes, ...next.nodes]).toEqual(all.nodes.slice(0, 4));
    await expect(tools.page(visitor, {})).rejects.toThrow('Connectez-vous');
  });

  it('is searched by the number written on a unit', async () => {
    const member = await artisan();
    const toolUnitId = await unit('Rabot électrique');
    await unit('Ponceuse excentrique');
    const { nodes } = await tools.page(member, { search: 'Rabot' });
    const [label] = [...(await tools.unitsOf(nodes.map(({ id }) => id))).values()].flat().map(({ label }) => label);
    const found = await tools.page(member, { search: label ?? 'none' });
    const units = await tools.unitsOf(found.nodes.map(({ id }) => id));
    expect([...units.values()].flat().map(({ id }) => id)).toContain(toolUnitId);
    expect(found.nodes.map(({ name }) => name)).not.toContain('Ponceuse excentrique');
  });
});

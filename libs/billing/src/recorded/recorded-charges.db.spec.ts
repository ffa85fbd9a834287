import { newId } from '@etabli/database';
import { ManufactureBuilder, refusalCodes, signedInAs, testDatabase, visitor } from '@etabli/testing';
import { billingWorld } from '../fixtures/billing-world';
import { RecordCharge } from './record-charge.use-case';
import { RecordedChargesQuery } from './recorded-charges.query';
import { WithdrawRecordedCharge } from './withdraw-recorded-charge.use-case';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const manager = signedInAs(await make.person({ roles: ['MANAGER'], subscribedFrom: null }), 'MANAGER');
const world = await billingWorld({ db, manager, member: () => make.person({ subscribedFrom: null }) });
const { clock } = world;
const record = new RecordCharge(db.transaction, clock, world.accounts);
const withdraw = new WithdrawRecordedCharge(db.transaction, clock);
const recorded = new RecordedChargesQuery(db.database);
const SANDING = { kind: 'CONSUMABLE', description: 'Bande abrasive', quantityThousandths: 3_000, unitPriceCents: 450 };

const member = async () => signedInAs(await make.person({ subscribedFrom: null }), 'MEMBER');
const write = (personId: string, more: object = {}) => record.execute(manager, { personId, ...SANDING, ...more });
const runOn = async (day: string): Promise<void> => {
  clock.set(Date.parse(`${day}T09:00:00Z`));
  await world.runBilling.execute(await world.startRun.execute(manager));
};
const linesOf = async (personId: string) =>
  db.database.sql<{ key: string; line: object; draftId: string | null }>(
    `select c.key, c.line, c.draft_id as "draftId" from charge c join billing_account a on a.id = c.account_id where a.person_id = ? order by c.key`,
    [personId],
  );

describe('what staff write down to be invoiced', () => {
  it('is asked for by the next run, once, a damage on an invoice of its own', async () => {
    const person = await member();
    const id = await write(person.personId);
    const broken = { kind: 'DAMAGE', description: 'Mèche cassée', quantityThousandths: 1_000, unitPriceCents: 2_400 };
    const damage = await write(person.personId, { ...broken, suppliedOn: '2026-11-20' });
    expect((await recorded.own(person)).map((one) => one.id)).toEqual([id, damage]);
    await runOn('2026-11-23');
    const lines = await linesOf(person.personId);
    expect(lines).toMatchObject([
      { key: `CONSUMABLE ${id}`, line: { quantityThousandths: 3_000, unitPriceCents: 450, vatKind: 'STANDARD' } },
      { key: `DAMAGE ${damage}`, line: { unitPriceCents: 2_400, vatKind: 'OUT_OF_SCOPE' } },
    ]);
    expect(new Set(lines.map(({ draftId }) => draftId)).size).toBe(2);
    await runOn('2026-11-24');
    expect(await linesOf(person.personId)).toEqual(lines);
    expect(await recorded.waitingOf(manager, person.personId)).toEqual([]);
  });

  it('is withdrawn until a run took it in, once, and says why', async () => {
    const person = await member();
    const kept = await write(person.personId);
    const mistaken = await write(person.personId);
    const back = (recordedChargeId: string) =>
      withdraw.execute(manager, { recordedChargeId, reason: 'Compté deux fois' });
    await back(mistaken);
    expect(await refusalCodes(() => back(mistaken))).toEqual(['RECORDED_CHARGE_WITHDRAWN']);
    await runOn('2026-11-25');
    expect((await linesOf(person.personId)).map(({ key }) => key)).toEqual([`CONSUMABLE ${kept}`]);
    expect(await refusalCodes(() => back(kept))).toEqual(['RECORDED_CHARGE_INVOICED']);
    await expect(
      db.database.sql(
        `update recorded_charge set withdrawn_at = now(), withdrawn_by_id = ?, withdrawn_reason = 'x' where id = ?`,
        [manager.personId, kept],
      ),
    ).rejects.toThrow('not changed');
    await expect(
      db.database.sql('update recorded_charge set unit_price_cents = 1 where id = ?', [kept]),
    ).rejects.toThrow('not changed');
  });

  it('is never both withdrawn and charged, whoever comes first', async () => {
    const person = await member();
    for (let round = 0; round < 10; round += 1) {
      const id = await write(person.personId);
      clock.set(clock.now() + 24 * 3_600_000);
      const runId = await world.startRun.execute(manager);
      await Promise.all([
        world.runBilling.execute(runId),
        refusalCodes(() => withdraw.execute(manager, { recordedChargeId: id, reason: 'Erreur' })).catch(
          () => undefined,
        ),
      ]);
      const [row] = await db.database.sql<{ both: boolean; either: boolean }>(
        `select r.withdrawn_at is not null and c.id is not null as both, r.withdrawn_at is not null or c.id is not null as either
         from recorded_charge r left join charge c on c.key = 'CONSUMABLE ' || r.id where r.id = ?`,
        [id],
      );
      expect(row).toEqual({ both: false, either: true });
    }
  });

  it('is of a recent day, of a loan of that person, within bounds', async () => {
    const { personId } = await member();
    expect(await refusalCodes(() => write(personId, { suppliedOn: '2030-01-01' }))).toEqual([
      'SUPPLIED_DAY_OUT_OF_BOUNDS',
    ]);
    expect(await refusalCodes(() => write(personId, { kind: 'DAMAGE', loanId: newId() }))).toEqual(['NOT_FOUND']);
    expect(await refusalCodes(() => write(personId, { loanId: newId() }))).toEqual(['INVALID_INPUT']);
    expect(await refusalCodes(() => write(personId, { unitPriceCents: 0 }))).toEqual(['INVALID_INPUT']);
    expect(await refusalCodes(() => write(newId()))).toEqual(['NOT_FOUND']);
  });

  it('is written by staff only, and read by staff and by oneself', async () => {
    const person = await member();
    const asked = { personId: person.personId, ...SANDING };
    expect(() => record.execute(person, asked)).toThrow('Votre compte ne permet pas');
    expect(() => withdraw.execute(person, { recordedChargeId: newId(), reason: 'Non' })).toThrow('ne permet pas');
    await expect(recorded.waitingOf(person, person.personId)).rejects.toThrow('Votre compte ne permet pas');
    expect(() => recorded.own(visitor)).toThrow('Connectez-vous');
  });
});

import { newId } from '@etabli/database';
import { ManufactureBuilder, refusalCodes, signedInAs, testDatabase } from '@etabli/testing';
import { MembershipsRepository } from '../subscriptions/memberships.repository';
import { SetPaymentState } from '../subscriptions/set-payment-state.use-case';
import { QuotasQuery } from './quotas.query';
import { RemoveQuota } from './remove-quota.use-case';
import { SetQuota } from './set-quota.use-case';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const manager = signedInAs(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
const member = signedInAs(await make.person(), 'MEMBER');
const set = new SetQuota(db.transaction);
const quotas = new QuotasQuery(db.database);

describe('quotas', () => {
  it('are decided once for the same hours of the same people: deciding again changes the limit', async () => {
    const resourceId = await make.resource({ name: 'Scie à format', category: 'Scie' });
    const weekly = { scope: 'EVERYTHING', period: 'WEEK', limitMinutes: 1_200 };
    const first = await set.execute(manager, weekly);
    expect(await set.execute(manager, { ...weekly, limitMinutes: 900 })).toBe(first);
    await set.execute(manager, { scope: 'RESOURCE', resourceId, period: 'DAY', limitMinutes: 240 });
    await set.execute(manager, { scope: 'CATEGORY', category: 'Scie', period: 'MONTH', limitMinutes: 3_000 });
    expect(await quotas.all(member)).toMatchObject([
      { id: first, scopeName: null, limitMinutes: 900, plan: null },
      { scope: 'CATEGORY', scopeName: 'Scie' },
      { scope: 'RESOURCE', scopeName: 'Scie à format' },
    ]);
    await new RemoveQuota(db.transaction).execute(manager, { quotaId: first });
    expect(await quotas.one(member, first)).toBeNull();
    const [removed] = await db.database.sql(`select details from audit_entry where action = 'RemoveQuota'`);
    expect(removed).toMatchObject({ details: { scope: 'EVERYTHING', limitMinutes: 900 } });
  });

  it('are refused on what does not exist, and to members', async () => {
    const unknown = { scope: 'POLE', poleId: newId(), period: 'WEEK', limitMinutes: 60 };
    expect(await refusalCodes(async () => set.execute(manager, unknown))).toEqual(['NOT_FOUND']);
    const unclear = { scope: 'POLE', category: 'Scie', period: 'WEEK', limitMinutes: 60 };
    expect(await refusalCodes(async () => set.execute(manager, unclear))).toEqual(['QUOTA_SCOPE_UNCLEAR']);
    expect(() => set.execute(member, unknown)).toThrow('ne permet pas cette action');
  });
});

describe('the payment state', () => {
  it('is set by staff with a reason, kept in the audit log', async () => {
    const [subscription] = await db.database.sql<{ id: string }>(
      'select id from plan_subscription where person_id = ?',
      [member.personId],
    );
    const setPaymentState = new SetPaymentState(db.transaction, new MembershipsRepository());
    const input = { subscriptionId: subscription!.id, state: 'RESTRICTED', reason: 'Deux prélèvements rejetés' };
    await setPaymentState.execute(manager, input);
    const rows = await db.database.sql(
      `select s.payment_state, a.details->>'reason' as reason from plan_subscription s
       join audit_entry a on a.subject_id = s.id where s.id = ?`,
      [subscription!.id],
    );
    expect(rows).toEqual([{ payment_state: 'RESTRICTED', reason: 'Deux prélèvements rejetés' }]);
    expect(() => setPaymentState.execute(member, input)).toThrow('ne permet pas cette action');
  });
});

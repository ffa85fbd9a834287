import { newId } from '@etabli/database';
import { ManufactureBuilder, refusalCodes, signedInAs, testDatabase } from '@etabli/testing';
import { EditBillingAccount } from '../accounts/edit-billing-account.use-case';
import { billingWorld } from '../fixtures/billing-world';
import { AgreementsQuery } from './agreements.query';
import { CreateAgreement } from './create-agreement.use-case';
import { EndSponsorship } from './end-sponsorship.use-case';
import { PartnersRepository } from './partners.repository';
import { SponsorSubscription } from './sponsor-subscription.use-case';
import { SponsorshipsRepository } from './sponsorships.repository';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const manager = signedInAs(await make.person({ roles: ['MANAGER'], subscribedFrom: null }), 'MANAGER');
const world = await billingWorld({ db, manager, member: () => make.person() });
const sponsorships = new SponsorshipsRepository(world.accounts);
const create = new CreateAgreement(db.transaction, new PartnersRepository());
const sponsor = new SponsorSubscription(db.transaction, sponsorships);
const end = new EndSponsorship(db.transaction, sponsorships);
const edit = new EditBillingAccount(db.transaction, world.accounts);
const agreements = new AgreementsQuery(db.database);

const YEAR = { startsOn: '2026-09-01', endsOn: '2027-09-01' };
const agree = (given: object = {}) =>
  create.execute(manager, { partnerName: `Agglo ${newId()}`, name: 'Aide', shareBasisPoints: 5000, ...YEAR, ...given });
const member = async (subscribedFrom = '2026-11-10') => {
  const personId = await make.person({ subscribedFrom });
  const [row] = await db.database.sql<{ id: string }>('select id from plan_subscription where person_id = ?', [
    personId,
  ]);
  return { personId, subscriptionId: row!.id };
};
const accountOf = async (personId: string): Promise<string> => {
  const [row] = await db.database.sql<{ id: string }>('select id from billing_account where person_id = ?', [personId]);
  return row!.id;
};
const partnerOf = async (agreementId: string): Promise<string> =>
  (await agreements.one(manager, agreementId))!.accountId;
const charged = async (accountId: string): Promise<number[]> => {
  const rows = await db.database.sql<{ cents: number }>(
    `select (line ->> 'unitPriceCents')::int as cents from charge where account_id = ? order by key`,
    [accountId],
  );
  return rows.map(({ cents }) => cents);
};
const run = async (day: string): Promise<void> => {
  world.clock.set(Date.parse(`${day}T09:00:00Z`));
  await world.runBilling.execute(await world.startRun.execute(manager));
};
const address = () =>
  db.database.sql(
    `update billing_account set address_line_1 = '3 place du Breuil', postal_code = '43000', commune = 'Le Puy-en-Velay'`,
  );
/** A resident at 350 € without VAT whose partner pays half, and their accounts. */
const sponsored = async (given: object = {}) => {
  const { personId, subscriptionId } = await member();
  const agreementId = await agree(given);
  await sponsor.execute(manager, { agreementId, subscriptionId, startsOn: '2026-11-01', endsOn: '2027-01-01' });
  return { personId, subscriptionId, agreementId, partner: await partnerOf(agreementId) };
};
const sponsorshipOf = async (agreementId: string) => (await agreements.one(manager, agreementId))!.sponsored[0]!;

describe('the billing run of a sponsored subscription', () => {
  it('charges each its part of every period that begins while it is sponsored, in the same run', async () => {
    const { personId, partner, agreementId } = await sponsored();
    await run('2026-11-23');
    const drafts = await db.database.sql(
      `select account_id from invoice_draft where account_id in (?, ?) and state = 'WAITING'`,
      [partner, await accountOf(personId)],
    );
    expect(drafts).toHaveLength(2);
    await run('2027-01-15');
    // 420 € with VAT: half of the two first periods, the whole of the third
    expect(await charged(await accountOf(personId))).toEqual([21_000, 21_000, 42_000]);
    expect(await charged(partner)).toEqual([17_500, 17_500]);
    expect(await agreements.one(manager, agreementId)).toMatchObject({ chargedCents: 35_000 });
  });

  it('leaves the member nothing when the partner pays all, and no more than its limit', async () => {
    const whole = await sponsored({ shareBasisPoints: 10_000 });
    const capped = await sponsored({ mostCentsPerPeriod: 10_000 });
    await run('2027-01-16');
    expect(await charged(await accountOf(whole.personId))).toEqual([42_000]);
    expect(await charged(whole.partner)).toEqual([35_000, 35_000]);
    expect(await charged(await accountOf(capped.personId))).toEqual([30_000, 30_000, 42_000]);
    expect(await charged(capped.partner)).toEqual([10_000, 10_000]);
  });

  it('shares what a pause gives back as it shared what was asked, limit and all', async () => {
    const { personId, subscriptionId, partner } = await sponsored({ mostCentsPerPeriod: 10_000 });
    await run('2027-01-17');
    // from 10 December to 10 January, one day lived of 31: 350 € become 11.29, of which the partner pays half
    await db.database.sql(
      `insert into subscription_pause (id, subscription_id, starts_on, ends_on, reason, created_by_id)
       values (?, ?, '2026-12-11', '2027-01-10', 'Congé', ?)`,
      [newId(), subscriptionId, manager.personId],
    );
    await run('2027-01-18');
    const ofDecember = async (accountId: string): Promise<number> => {
      const [row] = await db.database.sql<{ cents: number }>(
        `select sum((line ->> 'unitPriceCents')::int)::int as cents from charge where account_id = ? and key like '% 2026-12-10 %'`,
        [accountId],
      );
      return row!.cents;
    };
    const [own, net] = [await ofDecember(await accountOf(personId)), await ofDecember(partner)];
    expect(net).toBe(565);
    expect(own + Math.round(net * 1.2)).toBe(Math.round(42_000 / 31));
  });

  it('invoices the partner like anybody, and gives each back what it paid', async () => {
    const { personId, subscriptionId, partner } = await sponsored();
    await address();
    await db.database.sql('update billing_settings set issue_automatically = true');
    await run('2027-01-19');
    const invoices = () =>
      db.database.sql<{ kind: string; cents: number }>(
        `select d.kind, d.gross_cents as cents from billing_document d where d.account_id = ? order by d.kind desc, d.rank`,
        [partner],
      );
    // a public body is not invoiced without its SIRET
    expect(await invoices()).toEqual([]);
    const details = { line1: '16 place de la Libération', postalCode: '43000', commune: 'Le Puy-en-Velay' };
    const wrong = { accountId: partner, siret: '823 476 510 00017', ...details };
    expect(await refusalCodes(() => edit.execute(manager, wrong))).toEqual(['SIRET_NOT_VALID']);
    await edit.execute(manager, { ...wrong, siret: '823 476 510 00016' });
    const [draft] = await db.database.sql<{ id: string }>('select id from invoice_draft where account_id = ?', [
      partner,
    ]);
    await world.use.issueDraft.execute(manager, { draftId: draft!.id });
    expect(await invoices()).toEqual([{ kind: 'INVOICE', cents: 42_000 }]);
    // ended in the middle of the second period, from 10 December to 10 January: half of it goes back to both
    await db.database.sql(`update plan_subscription set ends_on = '2026-12-25' where id = ?`, [subscriptionId]);
    await run('2027-01-20');
    const back = await charged(partner);
    expect(back.filter((cents) => cents < 0)).toHaveLength(1);
    expect((await invoices()).map(({ kind }) => kind)).toEqual(['INVOICE', 'CREDIT_NOTE']);
    const [own] = await db.database.sql<{ cents: number }>(
      `select sum((line ->> 'unitPriceCents')::int)::int as cents from charge where account_id = ? and key like '% 2026-12-10 %'`,
      [await accountOf(personId)],
    );
    const net = back[1]! + back[2]!;
    expect(own!.cents + Math.round(net * 1.2)).toBe(Math.round((42_000 * 15) / 31));
    expect((await world.verify.run()).faults).toEqual([]);
  });
});

describe('a sponsorship', () => {
  it('is of one partner at a time, within its agreement, from the next period on', async () => {
    const { subscriptionId, agreementId } = await sponsored();
    const ask = (days: object) =>
      refusalCodes(() => sponsor.execute(manager, { agreementId, subscriptionId, ...days }));
    expect(await ask({ startsOn: '2026-12-31', endsOn: '2027-02-01' })).toEqual(['SPONSORED_ALREADY']);
    expect(await ask({ startsOn: '2027-08-01', endsOn: '2027-10-01' })).toEqual(['SPONSORSHIP_OUTSIDE_AGREEMENT']);
    expect(await ask({ startsOn: '2027-02-01', endsOn: '2027-02-01' })).toEqual(['INVALID_INPUT']);
    await run('2027-02-11');
    expect(await ask({ startsOn: '2027-01-01', endsOn: '2027-06-01' })).toEqual(['SPONSORED_PERIOD_INVOICED']);
    expect(await ask({ startsOn: '2027-02-11', endsOn: '2027-06-01' })).toEqual([]);
  });

  it('ends earlier than was said, but not before what was invoiced; what never began is gone', async () => {
    const { agreementId } = await sponsored();
    const stop = async (endsOn: string) => {
      const { id: sponsorshipId } = await sponsorshipOf(agreementId);
      return refusalCodes(() => end.execute(manager, { sponsorshipId, endsOn }));
    };
    expect(await stop('2027-01-01')).toEqual(['SPONSORSHIP_ENDS_BEFORE']);
    expect(await stop('2026-12-20')).toEqual([]);
    await run('2027-02-12');
    expect(await stop('2026-12-10')).toEqual(['SPONSORED_PERIOD_INVOICED']);
    expect(await stop('2026-12-11')).toEqual([]);
    const other = await agree();
    const { subscriptionId } = await member('2026-12-01');
    await sponsor.execute(manager, { agreementId: other, subscriptionId, ...YEAR });
    await end.execute(manager, { sponsorshipId: (await sponsorshipOf(other)).id, endsOn: '2026-09-01' });
    expect((await agreements.one(manager, other))!.sponsored).toEqual([]);
  });

  it('is of a partner known or new, and for staff', async () => {
    const [partner] = await db.database.sql<{ id: string }>('select id from partner limit 1');
    const same = await agree({ partnerName: null, partnerId: partner!.id });
    expect(await agreements.one(manager, same)).toMatchObject({ partnerId: partner!.id });
    expect(await refusalCodes(() => agree({ partnerName: null }))).toEqual(['INVALID_INPUT']);
    expect(await refusalCodes(() => agree({ partnerName: null, partnerId: newId() }))).toEqual(['NOT_FOUND']);
    const { personId, subscriptionId } = await member();
    const viewer = signedInAs(personId, 'MEMBER');
    const forbidden = { extensions: { code: 'FORBIDDEN' } };
    await expect(async () => create.execute(viewer, {})).rejects.toMatchObject(forbidden);
    await expect(async () => sponsor.execute(viewer, { subscriptionId })).rejects.toMatchObject(forbidden);
    await expect(async () => end.execute(viewer, {})).rejects.toMatchObject(forbidden);
    await expect(async () => agreements.all(viewer)).rejects.toMatchObject(forbidden);
  });
});

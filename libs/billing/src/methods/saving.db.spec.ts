import {
  CARD_FORM,
  DEBIT_FORM,
  ManufactureBuilder,
  PaymentSandbox,
  refusalCodes,
  signedInAs,
  testDatabase,
} from '@etabli/testing';
import { billingWorld } from '../fixtures/billing-world';
import { paymentsWorld } from '../fixtures/payments-world';
import { OpenInvoicePayment } from '../payments/open-invoice-payment.use-case';
import { RefundPayment } from '../payments/refund-payment.use-case';
import { OpenBillingPortal } from './open-billing-portal.use-case';
import { OpenPaymentMethodSetup } from './open-payment-method-setup.use-case';
import { PaymentMethodsQuery } from './payment-methods.query';
import { PreferPaymentMethod } from './prefer-payment-method.use-case';
import { ProviderCustomer } from './provider-customer';
import { RemovePaymentMethod } from './remove-payment-method.use-case';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const manager = signedInAs(await make.person({ roles: ['MANAGER'], subscribedFrom: null }), 'MANAGER');
const world = await billingWorld({ db, manager, member: () => make.person() });
const provider = await PaymentSandbox.start(world.clock);
const payments = paymentsWorld({ db, connection: provider.connection, clock: world.clock });
provider.deliverTo((delivery) => payments.receive.execute(delivery));
afterAll(() => provider.stop());

const { gateway, accounts, attempts, methods, ledger } = payments;
const settings = { publicUrl: 'http://localhost:3000', mailFrom: 'atelier@etabli.example' };
const customers = new ProviderCustomer(db.transaction, gateway);
const setup = new OpenPaymentMethodSetup(db.transaction, accounts, customers, gateway, settings);
const portal = new OpenBillingPortal(db.transaction, accounts, customers, gateway, settings);
const pay = new OpenInvoicePayment(db.transaction, world.clock, attempts, customers, gateway, settings);
const refund = new RefundPayment(db.transaction, world.clock, attempts, ledger);
const remove = new RemovePaymentMethod(db.transaction, gateway, methods);
const prefer = new PreferPaymentMethod(db.transaction, accounts, methods);
const saved = new PaymentMethodsQuery(db.database);
const news = async () => {
  await provider.delivered();
  await payments.worker.runDue();
};
const debtor = async () => {
  const accountId = await world.account();
  const [row] = await db.database.sql<{ id: string }>('select person_id as id from billing_account where id = ?', [
    accountId,
  ]);
  return { accountId, person: signedInAs(row!.id, 'MEMBER') };
};

describe('a payment method', () => {
  it('is saved on the provider’s page, the last one is preferred, another may be, and one is taken back', async () => {
    const { accountId, person } = await debtor();
    await provider.fillIn(await setup.execute(person, { accountId }), CARD_FORM);
    await news();
    await provider.fillIn(await setup.execute(person, { accountId }), DEBIT_FORM);
    await news();
    const [debit, card] = await saved.mine(person);
    expect(card).toMatchObject({ kind: 'CARD', lastFour: '4242', preferred: false, expiresOn: '2030-12-31' });
    expect(debit).toMatchObject({ kind: 'SEPA_DEBIT', lastFour: '2606', preferred: true });
    expect(debit?.mandateReference).toMatch(/^[A-Z0-9]{16}$/);
    await prefer.execute(person, { methodId: card!.id });
    expect((await saved.mine(person))[0]).toMatchObject({ id: card!.id, preferred: true });
    await remove.execute(person, { methodId: card!.id });
    await news();
    expect(await saved.mine(person)).toMatchObject([{ id: debit!.id, preferred: true }]);
    expect(await portal.execute(person, { accountId })).toMatch(/\/p\/session\//);
  });

  it('is only the business of who answers for the account', async () => {
    const { accountId, person } = await debtor();
    const { person: other } = await debtor();
    await provider.fillIn(await setup.execute(person, { accountId }), CARD_FORM);
    await news();
    const [card] = await saved.mine(person);
    expect(await saved.mine(other)).toEqual([]);
    for (const stranger of [other, manager]) {
      expect(await refusalCodes(() => setup.execute(stranger, { accountId }))).toEqual(['NOT_FOUND']);
      expect(await refusalCodes(() => portal.execute(stranger, { accountId }))).toEqual(['NOT_FOUND']);
      expect(await refusalCodes(() => remove.execute(stranger, { methodId: card!.id }))).toEqual(['NOT_FOUND']);
      expect(await refusalCodes(() => prefer.execute(stranger, { methodId: card!.id }))).toEqual(['NOT_FOUND']);
    }
    await expect(saved.ofAccount(other, accountId)).rejects.toThrow();
    expect(await saved.ofAccount(manager, accountId)).toHaveLength(1);
  });

  it('pays what was due already, once saved', async () => {
    const { accountId, person } = await debtor();
    const documentId = await world.invoice(accountId);
    await provider.fillIn(await setup.execute(person, { accountId }), CARD_FORM);
    await news();
    const rows = await db.database.sql('select state from payment_attempt where document_id = ?', [documentId]);
    expect(rows).toEqual([{ state: 'SUCCEEDED' }]);
  });
});

describe('an invoice paid on a page', () => {
  it('opens one page however often it is asked, is paid once, then there is nothing to pay', async () => {
    const { accountId, person } = await debtor();
    const documentId = await world.invoice(accountId);
    const url = await pay.execute(person, { documentId });
    expect(await pay.execute(person, { documentId })).toBe(url);
    await provider.fillIn(url, CARD_FORM);
    await news();
    expect(await refusalCodes(() => pay.execute(person, { documentId }))).toEqual(['NOTHING_TO_PAY']);
  });

  it('is paid by nobody else', async () => {
    const { accountId } = await debtor();
    const documentId = await world.invoice(accountId);
    const { person: other } = await debtor();
    expect(await refusalCodes(() => pay.execute(other, { documentId }))).toEqual(['NOT_FOUND']);
  });
});

describe('a refund', () => {
  it('gives back what a credit note put in favour of the account, never more, and returns when it fails', async () => {
    const { accountId, person } = await debtor();
    const documentId = await world.invoice(accountId);
    await provider.fillIn(await pay.execute(person, { documentId }), { ...CARD_FORM, number: '4000 0000 0000 5126' });
    await news();
    const [attempt] = await db.database.sql<{ id: string }>('select id from payment_attempt where document_id = ?', [
      documentId,
    ]);
    const asked = { attemptId: attempt!.id, amountCents: 35_000, reason: 'Mois non commencé' };
    expect(await refusalCodes(() => refund.execute(manager, asked))).toEqual(['MORE_THAN_IN_FAVOUR']);
    await world.use.credit.execute(manager, { documentId, reason: 'Mois non commencé' });
    expect(await refusalCodes(() => refund.execute(manager, { ...asked, amountCents: 35_001 }))).toEqual([
      'MORE_THAN_RECEIVED',
      'MORE_THAN_IN_FAVOUR',
    ]);
    await refund.execute(manager, asked);
    expect(await refusalCodes(() => refund.execute(manager, asked))).toEqual([
      'MORE_THAN_RECEIVED',
      'MORE_THAN_IN_FAVOUR',
    ]);
    await news();
    expect(await db.database.sql('select state from refund')).toEqual([{ state: 'SUCCEEDED' }]);
    await provider.control('clock', { advance_days: 3 });
    await news();
    expect(await db.database.sql('select state from refund')).toEqual([{ state: 'FAILED' }]);
    const [row] = await db.database.sql<{ cents: number }>(
      'select unsettled_cents as cents from billing_account where id = ?',
      [accountId],
    );
    expect(row?.cents).toBe(35_000);
  });
});
